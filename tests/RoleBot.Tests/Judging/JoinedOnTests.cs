using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Judging;

public sealed class JoinedOnTests
{
    [Theory]
    [InlineData("mammography associate: do the two views and add any extra ones she thinks it needs?")]
    [InlineData("CSW to chaperone the transvaginal scan and pass the probe in if the lady would rather, ok?")]
    [InlineData("can the b3 flush it, then put the contrast through")]
    [InlineData("could a band 2 mix the barium and give it to the patient to drink as well")]
    public void A_second_thing_that_is_not_the_roles_is_no_yes(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Theory]
    [InlineData("can a band 2 greet the patient and take him through to the room")]
    [InlineData("ok for a csw to clear the trolley and bin the sharps")]
    public void A_second_thing_that_is_stays_a_yes(string question) => Assert.True(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Fact]
    public void What_is_asked_decides_not_what_is_done_beside_it() =>
        Assert.Equal(Verdict.Reserved, Mind.Ask("is my B3 alright to put the cannula in for an MR enterography", "so once its in is she ok to push the buscopan through it while I set the sequences up?").Verdict);
}
