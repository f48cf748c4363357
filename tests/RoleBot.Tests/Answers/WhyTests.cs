using RoleBot.Answers;

namespace RoleBot.Tests.Answers;

public sealed class WhyTests
{
    [Theory]
    [InlineData("why?")]
    [InlineData("Why not")]
    [InlineData("how did you work that out?")]
    [InlineData("explain that please")]
    public void Why_shows_how_the_question_before_was_read_and_what_was_considered(string why)
    {
        var answer = Mind.Ask("can a band 2 take out a cannula?", why);

        Assert.Equal(Intent.Source, answer.Intent);
        Assert.Contains(answer.Statements, s => s.Text.Contains("clinical support worker", StringComparison.Ordinal) && s.Text.Contains("cannula", StringComparison.Ordinal));
        Assert.Contains(answer.Statements, s => s.Text.Contains("take cannulas out", StringComparison.Ordinal) && s.Lines.Any(l => l.Value == "T4.7.5"));
    }

    [Fact]
    public void Why_names_what_a_line_does_not_account_for()
    {
        var answer = Mind.Ask("can a senior CSW cannulate through a PICC line with heparin?", "why?");

        Assert.Contains(answer.Statements, s => s.Text.Contains("does not account for", StringComparison.Ordinal) || s.Text.Contains("names it for no support role", StringComparison.Ordinal));
    }

    [Fact]
    public void Why_repeats_no_word_of_the_user_that_the_vocabulary_does_not_hold()
    {
        var answer = Mind.Ask("can a band 2 zorble Mrs Ottershaw in CT?", "why?");

        Assert.DoesNotContain(answer.Statements, s => s.Text.Contains("ottershaw", StringComparison.OrdinalIgnoreCase) || s.Text.Contains("zorble", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Why_can_be_asked_twice() => Assert.Equal(Mind.Ask("who can chaperone?", "why?").Statements.Select(s => s.Text), Mind.Ask("who can chaperone?", "why?", "why?").Statements.Select(s => s.Text));

    [Fact]
    public void Why_with_nothing_before_it_says_so() => Assert.Contains("no answer before", Mind.Ask("why?").Headline.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("why can't a band 2 take out a cannula?")]
    [InlineData("can a band 2 take it out, and why?")]
    public void A_question_of_its_own_is_answered_whatever_it_asks_the_reason_of(string question) =>
        Assert.NotEqual("This is how I came to the answer before:", Mind.Ask("who can chaperone?", question).Headline.Text);
}
