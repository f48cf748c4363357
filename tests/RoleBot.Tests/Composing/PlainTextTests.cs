using RoleBot.Answers;
using RoleBot.Answers.Content;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Composing;

public sealed class PlainTextTests
{
    [Fact]
    public void Every_part_of_an_answer_is_in_its_text()
    {
        var answer = Mind.Ask("can a senior CSW cannulate in CT?");

        var text = PlainText.Render(answer);

        Assert.StartsWith(answer.Headline.Text, text, StringComparison.Ordinal);
        Assert.All(answer.Statements.Concat(answer.Conditions).Concat(answer.Escalation), s => Assert.Contains(s.Text, text, StringComparison.Ordinal));
        Assert.All(answer.Citations, c => Assert.Contains($"{c.Line}, {c.Place}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_is_only_near_is_called_so() =>
        Assert.Contains("\nNearest line: ", PlainText.Render(Mind.Ask("can an AP take blood?")), StringComparison.Ordinal);

    [Fact]
    public void The_choices_of_a_question_back_are_listed()
    {
        var answer = Mind.Ask("is cannulation allowed?");

        Assert.All(answer.Choices, c => Assert.Contains($"\n* {c.Title}", PlainText.Render(answer), StringComparison.Ordinal));
    }

    [Fact]
    public void The_answers_to_further_questions_follow()
    {
        var answer = new Answer(Intent.Smalltalk, null, new Statement("First.")) { Others = [new Answer(Intent.Smalltalk, null, new Statement("Second."))] };

        Assert.Equal("First.\n\nSecond.", PlainText.Render(answer));
    }
}
