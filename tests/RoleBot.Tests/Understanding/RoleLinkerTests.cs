using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Understanding;

public sealed class RoleLinkerTests
{
    [Theory]
    [InlineData("can a CSW chaperone?", RoleKey.CSW)]
    [InlineData("can a band 2 chaperone?", RoleKey.CSW)]
    [InlineData("can a senior CSW chaperone?", RoleKey.SCSW)]
    [InlineData("can a B3 chaperone", RoleKey.SCSW)]
    [InlineData("are assistant practitioners allowed to chaperone?", RoleKey.AP)]
    [InlineData("can our mammography associate chaperone?", RoleKey.MA)]
    [InlineData("my band 2 asked the AP: can a CSW chaperone?", RoleKey.CSW)]
    [InlineData("I'm a band 3, can I chaperone?", RoleKey.SCSW)]
    [InlineData("AP here, can I chaperone?", RoleKey.AP)]
    [InlineData("can a band 4 mammography associate chaperone?", RoleKey.MA)]
    public void The_role_leave_is_asked_for_is_found(string text, RoleKey role) => Assert.Equal(role, Mind.Understand(text).Roles.Subject);

    [Theory]
    [InlineData("can a band 4 chaperone?", "band-4", RoleKey.AP, RoleKey.MA)]
    [InlineData("can a support worker chaperone?", "support-worker", RoleKey.CSW, RoleKey.SCSW)]
    public void A_loose_name_is_kept_loose(string text, string name, params RoleKey[] mayMean)
    {
        var roles = Mind.Understand(text).Roles;

        Assert.Null(roles.Subject);
        Assert.Equal(name, roles.Loose);
        Assert.Equal(mayMean, roles.LooseMeans);
    }

    [Fact]
    public void A_role_of_an_earlier_turn_is_carried_and_marked_as_such()
    {
        var roles = Mind.Understand("can an AP take out a cannula?", "can they chaperone?").Roles;

        Assert.Equal(RoleKey.AP, roles.Subject);
        Assert.True(roles.Carried);
    }

    [Fact]
    public void A_role_of_the_message_goes_before_one_of_an_earlier_turn()
    {
        var roles = Mind.Understand("I'm a band 2", "can an AP chaperone?").Roles;

        Assert.Equal(RoleKey.AP, roles.Subject);
        Assert.False(roles.Carried);
    }

    [Fact]
    public void Nobody_named_is_nobody_found() => Assert.Null(Mind.Understand("is chaperoning allowed?").Roles.Subject);

    [Theory]
    [InlineData("what is the difference between a CSW and an AP?", RoleKey.CSW, RoleKey.AP)]
    [InlineData("AP vs radiographer", RoleKey.AP, RoleKey.RAD)]
    public void Every_role_named_is_listed(string text, params RoleKey[] named) => Assert.Equal(named.Order(), Mind.Understand(text).Roles.Named.Order());

    [Theory]
    [InlineData("She's a mammography associate so outranks the seniors. Can she cover the senior CSW's shift, trolleys and all?", RoleKey.MA)]
    [InlineData("Senior csw has sat in dexa for years. can she do the hips herself while the AP's on leave", RoleKey.SCSW)]
    [InlineData("is an AP allowed to supervise the CSWs?", RoleKey.AP)]
    [InlineData("The senior's on leave, could one of the band 2 support workers plan the rota?", RoleKey.CSW)]
    public void The_one_asked_about_is_told_from_the_others(string question, RoleKey role) => Assert.Equal(role, Mind.Understand(question).Roles.Subject);
}
