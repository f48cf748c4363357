using NSubstitute;
using RoleBot.Answers;
using RoleBot.Answers.Search;

namespace RoleBot.Tests.Answers;

/// <summary>What the answer rests on, when retrieval is somebody else's.</summary>
public sealed class AnswererTests
{
    private const string Question = "can a senior CSW cannulate in CT?";

    [Fact]
    public void The_question_of_the_founding_issue_gets_its_condition_and_both_lines()
    {
        var answer = Mind.Ask(Question);

        Assert.Equal(Verdict.YesIf, answer.Verdict);
        Assert.Equal([RoleKey.SCSW], answer.Roles);
        Assert.Equal(["T4.7.4", "G.SCSW.summary.2"], answer.Cited());
        Assert.Contains("local", Assert.Single(answer.Conditions).Text, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(answer.Escalation);
    }

    [Fact]
    public void An_index_that_proposes_nothing_never_makes_a_yes()
    {
        var index = Substitute.For<ILineIndex>();
        index.Search(Arg.Any<LineQuery>()).Returns([]);
        using var answerer = Answerer.With(Mind.Knowledge, index);

        var answer = answerer.Ask(Question, Conversation.Empty).Answer;

        Assert.NotEqual(Verdict.Yes, answer.Verdict);
        Assert.NotEqual(Verdict.YesIf, answer.Verdict);
    }

    [Fact]
    public void What_the_index_proposes_wrongly_is_not_believed()
    {
        var index = Substitute.For<ILineIndex>();
        index.Search(Arg.Any<LineQuery>()).Returns(Mind.Knowledge.Tasks.Where(t => t.Name != "cannulate").Select(t => new LineHit(t.Name, 1.0)).ToList());
        using var answerer = Answerer.With(Mind.Knowledge, index);

        var answer = answerer.Ask("can a CSW chaperone?", Conversation.Empty).Answer;

        Assert.Equal(Verdict.Yes, answer.Verdict);
        Assert.DoesNotContain(answer.Citations, c => c.Line.Value.StartsWith("T4.7", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_the_index_made_up_is_passed_over()
    {
        var index = Substitute.For<ILineIndex>();
        index.Search(Arg.Is<LineQuery>(q => q.Kind == DocumentKind.Entry)).Returns([new LineHit("no-such-task", 9.0), new LineHit("cannulate", 1.0)]);
        using var answerer = Answerer.With(Mind.Knowledge, index);

        Assert.Equal(Verdict.YesIf, answerer.Ask(Question, Conversation.Empty).Answer.Verdict);
    }

    [Fact]
    public void The_index_is_asked_for_entries_by_concepts_and_never_given_the_text()
    {
        var index = Substitute.For<ILineIndex>();
        index.Search(Arg.Any<LineQuery>()).Returns([]);
        using var answerer = Answerer.With(Mind.Knowledge, index);

        answerer.Ask(Question, Conversation.Empty);

        index.Received().Search(Arg.Is<LineQuery>(q => q.Kind == DocumentKind.Entry && q.Concepts.Count > 0 && q.Words.Count == 0));
    }

    [Fact]
    public void The_index_goes_with_the_answerer()
    {
        var index = Substitute.For<ILineIndex>();

        Answerer.With(Mind.Knowledge, index).Dispose();

        index.Received(1).Dispose();
    }

    [Fact]
    public void Many_may_ask_at_once()
    {
        var expected = RoleBot.Answers.Content.PlainText.Render(Mind.Ask(Question));

        var answers = ParallelEnumerable.Range(0, 200).Select(_ => RoleBot.Answers.Content.PlainText.Render(Mind.Ask(Question))).Distinct().ToList();

        Assert.Equal([expected], answers);
    }

    [Fact]
    public void A_story_that_only_asks_back_is_no_question_of_its_own()
    {
        var answer = Mind.Ask("Trust wants a smoking stall. is health promotion something APs do");

        Assert.Equal(Verdict.Yes, answer.Verdict);
        Assert.Equal([RoleKey.AP], answer.Roles);
        Assert.Empty(answer.Others);
    }

    [Theory]
    [InlineData("Barium swallow list at nine. Who can I put down to mix the barium up?", "T3.7.2")]
    public void Who_has_a_task_is_answered_for_the_task_it_is_likest_to(string question, string line)
    {
        var answer = Mind.Ask(question);

        Assert.Equal(Intent.WhoCan, answer.Intent);
        Assert.Contains(RoleKey.CSW, answer.Roles);
        Assert.Contains(line, answer.Cited());
    }
}
