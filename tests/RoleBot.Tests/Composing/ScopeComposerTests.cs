using RoleBot.Answers;
using RoleBot.Answers.Composing;
using RoleBot.Answers.Content;
using RoleBot.Answers.Judging;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Composing;

/// <summary>The wording of every verdict on every task for every role: what the index can say, not only what somebody has asked.</summary>
public sealed class ScopeComposerTests
{
    private static readonly string[] Prohibitions = ["must not", "may not", "not allowed", "cannot", "can't", "forbidden", "prohibited from", "not permitted"];
    private readonly Grants _grants = new(Mind.Knowledge);
    private readonly ScopeComposer _composer = new(Mind.Knowledge);

    private IEnumerable<Answer> Answers => Mind.Knowledge.Tasks.Where(t => t.MayBe.Count == 0).SelectMany(t => Grants.SupportRoles.Select(r => _composer.Compose(Judged(t, r))));

    [Fact]
    public void A_conditional_yes_always_states_its_condition_and_what_to_do_next() => Assert.All(Answers.Where(a => a.Verdict == Verdict.YesIf), answer =>
    {
        Assert.NotEmpty(answer.Conditions);
        Assert.NotEmpty(answer.Escalation);
        Assert.Matches(@"\b(if|condition)\b", answer.Headline.Text);
        Assert.All(answer.Conditions, c => Assert.Contains(c.Text, PlainText.Render(answer), StringComparison.Ordinal));
    });

    [Fact]
    public void A_yes_rests_on_lines_and_has_no_condition() => Assert.All(Answers.Where(a => a.Verdict == Verdict.Yes), answer =>
    {
        Assert.Empty(answer.Conditions);
        Assert.Contains(answer.Citations, c => c.Standing == CitationStanding.Support);
    });

    [Fact]
    public void What_is_not_listed_or_not_mentioned_is_never_worded_as_a_prohibition() =>
        Assert.All(Answers.Where(a => a.Verdict is Verdict.NotListed or Verdict.NotMentioned), answer =>
            Assert.All(Prohibitions, words => Assert.DoesNotContain(words, PlainText.Render(answer), StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Whatever_is_not_a_plain_yes_says_what_to_do_next() => Assert.All(Answers.Where(a => a.Verdict != Verdict.Yes), answer => Assert.NotEmpty(answer.Escalation));

    [Fact]
    public void What_is_not_listed_names_who_has_it() => Assert.All(Answers.Where(a => a.Verdict == Verdict.NotListed), answer =>
        Assert.Contains(Mind.Knowledge.Roles, r => answer.Headline.Text.Contains(r.Plural, StringComparison.Ordinal)));

    [Fact]
    public void What_is_not_mentioned_cites_nothing_as_its_support() => Assert.All(Answers.Where(a => a.Verdict == Verdict.NotMentioned), answer =>
        Assert.DoesNotContain(answer.Citations, c => c.Standing == CitationStanding.Support));

    [Fact]
    public void Every_citation_is_a_known_line_once_with_its_place() => Assert.All(Answers, answer =>
    {
        Assert.All(answer.Citations, c => Assert.Equal((Mind.Knowledge.Lines[c.Line].Place, Mind.Knowledge.Lines[c.Line].Words), (c.Place, c.Words)));
        Assert.Equal(answer.Citations.Count, answer.Citations.Select(c => c.Line).Distinct().Count());
    });

    [Fact]
    public void Every_statement_rests_on_lines_that_are_cited() => Assert.All(Answers, answer =>
        Assert.All(answer.Statements.Concat(answer.Conditions).Append(answer.Headline).SelectMany(s => s.Lines), line => Assert.Contains(answer.Citations, c => c.Line == line)));

    [Fact]
    public void No_place_of_a_sentence_is_left_unfilled() => Assert.All(Answers, answer => Assert.DoesNotMatch("[{}]", PlainText.Render(answer)));

    private Judgement Judged(DutyTask task, RoleKey role) =>
        task.Reserved is not null ? new Judgement(Verdict.Reserved, task, role)
        : !task.IsGranted ? new Judgement(Verdict.NotMentioned, task, role)
        : _grants.Find(task, role) is { } grant
            ? new Judgement(grant.Condition.Length > 0 ? Verdict.YesIf : Verdict.Yes, task, role) { Grant = grant, Holders = _grants.All(task) }
            : new Judgement(Verdict.NotListed, task, role) { Holders = _grants.All(task) };
}
