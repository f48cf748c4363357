using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Judging;

public sealed class JudgeTests
{
    public static TheoryData<string> NearMisses => [.. Near.Misses];

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void A_near_miss_is_not_a_yes(string question)
    {
        var verdict = Mind.Ask(question).Verdict;

        Assert.False(verdict is Verdict.Yes or Verdict.YesIf, $"{verdict}");
    }

    [Theory]
    [InlineData("can a CSW chaperone?", "T3.6.2")]
    [InlineData("can a CSW clean up blood?", "T3.1.3")]
    [InlineData("can a senior CSW clean up a blood spill?", "T4.1.3")]
    public void A_line_without_a_qualifier_is_a_plain_yes(string question, string line)
    {
        var answer = Mind.Ask(question);

        Assert.Equal(Verdict.Yes, answer.Verdict);
        Assert.Contains(line, answer.Cited());
        Assert.Empty(answer.Conditions);
    }

    [Theory]
    [InlineData("can a senior CSW cannulate?", "local")]
    [InlineData("can a senior CSW give oral contrast?", "suppl")]
    [InlineData("can a senior CSW take out a cannula?", "protocol")]
    [InlineData("can an AP do chest x-rays?", "supervis")]
    [InlineData("can a mammography associate take a routine two-view mammogram?", "supervis")]
    public void The_qualifier_of_the_line_comes_with_the_yes(string question, string condition)
    {
        var answer = Mind.Ask(question);

        Assert.Equal(Verdict.YesIf, answer.Verdict);
        Assert.Contains(answer.Conditions, c => c.Text.Contains(condition, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("can a CSW cannulate?", Verdict.NotListed, RoleKey.CSW)]
    [InlineData("can a senior CSW give IV contrast?", Verdict.Reserved, RoleKey.SCSW)]
    [InlineData("can an AP take blood?", Verdict.NotMentioned, RoleKey.AP)]
    public void What_is_not_a_yes_says_which_kind_of_no(string question, Verdict verdict, RoleKey role)
    {
        var answer = Mind.Ask(question);

        Assert.Equal(verdict, answer.Verdict);
        Assert.Equal([role], answer.Roles);
        Assert.NotEmpty(answer.Escalation);
    }

    [Fact]
    public void A_question_that_breaks_a_condition_shows_the_line_as_nearest_only()
    {
        var answer = Mind.Ask("can a senior CSW cannulate when our local policy does not allow it?");

        Assert.Equal(Verdict.NotListed, answer.Verdict);
        Assert.Contains("T4.7.4", answer.Cited());
    }

    [Fact]
    public void A_word_nobody_knows_is_named_in_the_answer() =>
        Assert.Contains("zorble", Mind.Ask("can an AP zorble a cannula?").Headline.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("ok for a CSW to mix the barium and then get the patient to drink it for the exam?")]
    [InlineData("can a senior CSW position the patient and make the exposure?")]
    public void A_second_thing_joined_on_that_the_role_has_not_decides(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Theory]
    [InlineData("can an AP do a dexa on a horse?")]
    [InlineData("can a senior CSW cannulate with a leaf blower?")]
    [InlineData("can a senior CSW cannulate under ultrasound guidance?")]
    [InlineData("can a band 3 mentor a new radiographer?")]
    public void What_it_is_done_to_or_with_must_be_covered(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Fact]
    public void The_opposite_said_beside_is_no_yes() =>
        Assert.NotEqual(Verdict.Yes, Mind.Ask("EVAR list tomorrow, its the full complicated lay up. our B2 does the basic sets every day so she'd be fine setting it wouldn't she").Verdict);

    [Fact]
    public void A_proper_name_says_nothing() => Assert.Equal(Verdict.Yes, Mind.Ask("can our band 2 Kelly chaperone in room 3?").Verdict);
}
