using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Judging;

public sealed class PlainlyItsOwnTests
{
    [Theory]
    [InlineData("somebody's had a nosebleed all over cubicle 2 floor, band 2 to mop it up?", "T3.1.3")]
    [InlineData("AP to check the right pt and right body part are up on the worklist?", "T6.2.5")]
    public void What_nothing_refused_comes_near_is_a_yes_without_a_pattern(string question, string line)
    {
        var answer = Mind.Ask(question);

        Assert.True(answer.Verdict is Verdict.Yes or Verdict.YesIf, answer.Headline.Text);
        Assert.Contains(line, answer.Cited());
    }

    [Theory]
    [InlineData("theres nothing to stop an AP reporting the normal chests is there")]
    [InlineData("csw performing the aseptic procedure")]
    [InlineData("B3 swaps the coils over in MRI already. Can she frobnicate the routine knee?")]
    [InlineData("I'm an AP in CT, got an inpatient who speaks no English, no interpreter till tomorrow. Can I just crack on?")]
    [InlineData("No English at all and no interpreter. Can the AP do his CT chest?")]
    public void What_is_as_like_something_refused_is_not(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Theory]
    [InlineData("Newly qualified AP in plain film. Can I x-ray children?")]
    [InlineData("can a senior CSW cannulate?")]
    public void What_is_wholly_named_needs_no_likeness(string question) => Assert.Equal(Verdict.YesIf, Mind.Ask(question).Verdict);

    [Fact]
    public void A_thing_named_in_the_turn_before_is_what_it_stands_for() =>
        Assert.Equal(Verdict.NotListed, Mind.Ask("can my band 2 mix the oral contrast for the ct abdos", "great, so can she stand with the patient and get them to drink it down as well?").Verdict);
}
