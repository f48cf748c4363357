using RoleBot.Answers.Knowledge;
using RoleBot.Asking;
using RoleBot.Tests.Answers;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Questions;

/// <summary>What the answer contract promises of every answer, held against the answers to all questions of all sets.</summary>
public sealed class ContractTests
{
    private static readonly string[] Prohibitions = ["must not", "may not", "not allowed", "cannot", "not permitted"];

    private static readonly Lazy<IReadOnlyList<(string Id, AnswerRecord Answer)>> Answered = new(() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root(), "tests", "questions"), "*.jsonl", SearchOption.AllDirectories).SelectMany(AskedQuestion.Load).Select(q => (q.Id, q.Answer()))]);

    [Fact]
    public void A_conditional_yes_states_a_condition_and_says_what_to_do_next() => Assert.All(With("yes_if"), a =>
    {
        Assert.Contains("\nCondition: ", a.Answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(a.Answer.Escalation);
    });

    [Fact]
    public void Every_yes_names_a_line_and_a_role() => Assert.All(With("yes", "yes_if"), a =>
    {
        Assert.NotEmpty(a.Answer.Citations);
        Assert.NotEmpty(a.Answer.Roles);
    });

    [Fact]
    public void What_is_not_listed_or_not_mentioned_is_no_prohibition_and_goes_on() => Assert.All(With("not_listed", "not_mentioned"), a =>
    {
        Assert.All(Prohibitions, words => Assert.DoesNotContain(words, a.Answer.Text, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(a.Answer.Escalation);
    });

    [Fact]
    public void What_is_reserved_says_what_to_do_next() => Assert.All(With("reserved"), a => Assert.NotEmpty(a.Answer.Escalation));

    [Fact]
    public void Only_a_scope_question_has_a_verdict_unless_it_is_asked_back() =>
        Assert.All(Answered.Value.Where(a => a.Answer.Intent != "scope"), a => Assert.True(a.Answer.Verdict is null or "clarify", a.Id));

    [Fact]
    public void Every_citation_is_a_line_of_the_guidance()
    {
        KnowledgeBase knowledge = Mind.Knowledge;
        var known = knowledge.Lines.Keys.Select(k => k.Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(Answered.Value, a => Assert.Subset(known, a.Answer.Citations.ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_answer_says_something_and_leaves_no_place_unfilled() => Assert.All(Answered.Value, a =>
    {
        Assert.NotEmpty(a.Answer.Text);
        Assert.DoesNotMatch("[{}]", a.Answer.Text);
    });

    private static IEnumerable<(string Id, AnswerRecord Answer)> With(params string[] verdicts) => Answered.Value.Where(a => verdicts.Contains(a.Answer.Verdict));
}
