using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Judging;

/// <summary>Who has a task: by a line of their own, or by inheritance as the guidance states it (T1.SCSW, G.AP.summary.2).</summary>
internal sealed class Grants(KnowledgeBase knowledge)
{
    /// <summary>The support roles, in order of seniority.</summary>
    public static IReadOnlyList<RoleKey> SupportRoles { get; } = [RoleKey.CSW, RoleKey.SCSW, RoleKey.MA, RoleKey.AP];

    /// <summary>How a role has a task; null where it has not.</summary>
    public Grant? Find(DutyTask task, RoleKey role)
    {
        var via = new List<LineId>();
        for (RoleKey? from = role; from is { } key; from = knowledge[key].Inherits)
        {
            if (task.Lines.TryGetValue(key, out var lines) && lines.Count > 0)
            {
                return new Grant(role, lines, via, key, Condition(task, key, lines));
            }

            via.AddRange(knowledge[key].InheritsBy);
        }

        return null;
    }

    /// <summary>Whether a role may not be told yes: the task is reserved, or the role has it not.</summary>
    public bool Refuse(DutyTask task, RoleKey role) => task.Reserved is not null || Find(task, role) is null;

    /// <summary>Everybody who has a task, juniors first.</summary>
    public IReadOnlyList<Grant> All(DutyTask task) => [.. SupportRoles.Select(r => Find(task, r)).OfType<Grant>()];

    // The first line is the one the task rests on; the condition of a line cited beside it is about something else.
    private string Condition(DutyTask task, RoleKey from, IReadOnlyList<LineId> lines) =>
        task.Unconditional ? "" : task.Conditions.TryGetValue(from, out var stated) ? stated : knowledge.Lines[lines[0]].Condition;
}
