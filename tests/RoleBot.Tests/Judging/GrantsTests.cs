using RoleBot.Answers;
using RoleBot.Answers.Judging;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Judging;

public sealed class GrantsTests
{
    private readonly Grants _grants = new(Mind.Knowledge);

    [Fact]
    public void A_senior_has_what_the_support_worker_has_and_says_by_which_line()
    {
        var grant = _grants.Find(Task("clean-room", RoleKey.CSW), RoleKey.SCSW);

        Assert.NotNull(grant);
        Assert.Equal(RoleKey.CSW, grant.From);
        Assert.Equal(["T1.SCSW"], grant.Via.Select(l => l.Value));
    }

    [Fact]
    public void An_assistant_practitioner_has_it_by_two_steps()
    {
        var grant = _grants.Find(Task("clean-room", RoleKey.CSW), RoleKey.AP);

        Assert.NotNull(grant);
        Assert.Equal(["G.AP.summary.2", "T1.SCSW"], grant.Via.Select(l => l.Value));
    }

    [Fact]
    public void The_mammography_associate_inherits_nothing_and_passes_nothing_on()
    {
        Assert.Null(_grants.Find(Task("clean-room", RoleKey.CSW), RoleKey.MA));
        Assert.DoesNotContain(Mind.Knowledge.Roles, r => r.Inherits == RoleKey.MA);
    }

    [Fact]
    public void Nothing_is_inherited_downwards() => Assert.All(Mind.Knowledge.Tasks.Where(t => t.Lines.ContainsKey(RoleKey.AP) && t.Lines.Count == 1),
        task => Assert.Equal([RoleKey.AP], _grants.All(task).Select(g => g.Role)));

    [Fact]
    public void A_reserved_or_unmentioned_task_is_nobodys() =>
        Assert.All(Mind.Knowledge.Tasks.Where(t => t.Reserved is not null || t.IsUnmentioned), task => Assert.Empty(_grants.All(task)));

    [Fact]
    public void A_qualifier_of_the_line_is_the_grants_unless_the_task_says_otherwise() =>
        Assert.All(Mind.Knowledge.Tasks.Where(t => !t.Unconditional && t.Conditions.Count == 0), task =>
            Assert.All(_grants.All(task), grant => Assert.Equal(Mind.Knowledge.Lines[grant.Lines[0]].Condition, grant.Condition)));

    // A task like any other, but its lines are of one role only.
    private static DutyTask Task(string name, RoleKey role) =>
        new(name, [], "plant a task", "") { Lines = new Dictionary<RoleKey, IReadOnlyList<LineId>> { [role] = [LineId.Parse("T3.1.3")] } };
}
