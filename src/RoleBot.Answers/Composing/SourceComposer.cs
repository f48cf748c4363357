using RoleBot.Answers.Content;
using RoleBot.Answers.Judging;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Composing;

/// <summary>Words the answer to "where does it say that?".</summary>
internal sealed class SourceComposer(KnowledgeBase knowledge)
{
    /// <summary>The places of a task, for one role or for everybody who has it.</summary>
    public Answer Task(DutyTask task, IReadOnlyList<Grant> holders, RoleKey? role, IEnumerable<LineId> beside)
    {
        var grants = holders.Where(h => role is null || h.Role == role).ToList();
        grants = grants.Count > 0 ? grants : [.. holders];
        var lines = grants.SelectMany(g => g.Lines).Concat(beside).Concat(grants.SelectMany(g => g.Via)).Concat(task.Reserved?.Lines ?? []).Concat(task.With.SelectMany(w => w.Lines)).Distinct().ToList();
        return Lines(lines, role) ?? None(task.Nearest, role);
    }

    /// <summary>The places of some lines; null where there are none.</summary>
    public Answer? Lines(IReadOnlyList<LineId> lines, RoleKey? role)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var first = knowledge.Lines[lines[0]];
        return new Answer(Intent.Source, null, new Statement(knowledge.Wording["source", ("place", first.Place)], [lines[0]]))
        {
            Roles = role is { } key ? [key] : [],
            Statements = [.. lines.Select(l => knowledge.Lines[l]).Select(l => new Statement($"{l.Place} ({l.Id}): {l.Words}.", [l.Id]))],
            Citations = new CitationList(knowledge).Support(lines).All,
        };
    }

    private Answer None(IReadOnlyList<LineId> nearest, RoleKey? role) => new(Intent.Source, null, new Statement(knowledge.Wording["source-none"]))
    {
        Roles = role is { } key ? [key] : [],
        Citations = new CitationList(knowledge).Nearest(nearest).All,
    };
}
