using RoleBot.Answers.Content;
using RoleBot.Answers.Judging;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Composing;

/// <summary>Words the answer to "which roles do this?".</summary>
internal sealed class WhoCanComposer(KnowledgeBase knowledge)
{
    private readonly RoleWords _roles = new(knowledge);

    /// <summary>Words it.</summary>
    public Answer Compose(DutyTask task, IReadOnlyList<Grant> holders)
    {
        if (holders.Count > 0)
        {
            return Held(task, holders);
        }

        var lines = task.Reserved?.Lines ?? [];
        var headline = task.Reserved is { } reserved
            ? knowledge.Wording["who-can-nobody-reserved", ("task", task.Title), ("to", reserved.To)]
            : knowledge.Wording["who-can-nobody", ("task", task.Title)];
        return new Answer(Intent.WhoCan, null, new Statement(headline, lines))
        {
            Statements = task.Reserved is null ? [] : [new Statement(task.Reserved.Say, lines)],
            Escalation = [task.Reserved is { To: var to } ? new Statement(knowledge.Wording["next-reserved", ("to", to)], lines) : new Statement(knowledge.Wording["next-not-mentioned"])],
            Citations = new CitationList(knowledge).Support(lines).Nearest(task.Nearest).All,
        };
    }

    private Answer Held(DutyTask task, IReadOnlyList<Grant> holders)
    {
        var headline = RoleWords.Sentence(knowledge.Wording["who-can", ("holders", _roles.Plurals(holders.Select(h => h.Role))), ("task", task.Title)]);
        var lines = holders.SelectMany(h => h.Lines).Distinct().ToList();
        return new Answer(Intent.WhoCan, null, new Statement(headline, lines))
        {
            Roles = [.. holders.Select(h => h.Role)],
            Statements = [.. holders.Where(h => h.From != h.Role).Select(h => new Statement(
                RoleWords.Sentence(knowledge.Wording["inherits", ("a-role", _roles.A(h.Role)), ("parent", knowledge[h.From].Name)]), h.Via))],
            Conditions = [.. holders.Where(h => h.Condition.Length > 0).GroupBy(h => h.Condition).Select(g => new Statement(
                RoleWords.Sentence($"{_roles.Plurals(g.Select(h => h.Role))}: if {g.Key}."), [.. g.SelectMany(h => h.Lines).Distinct()]))],
            Escalation = holders.Any(h => h.Condition.Length > 0) ? [new Statement(knowledge.Wording["next-yes-if"])] : [],
            Citations = new CitationList(knowledge).Support(lines).Support(holders.SelectMany(h => h.Via)).All,
        };
    }
}
