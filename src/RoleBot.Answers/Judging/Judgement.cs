using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Judging;

/// <summary>The outcome of judging whether a role may do a task as it was asked.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Task">The task; null where none was recognised.</param>
/// <param name="Role">The role; null where it made no difference, or is not known.</param>
internal sealed record Judgement(Verdict Verdict, DutyTask? Task, RoleKey? Role)
{
    /// <summary>How the role has the task; null where it has not.</summary>
    public Grant? Grant { get; init; }

    /// <summary>Everybody who has the task.</summary>
    public IReadOnlyList<Grant> Holders { get; init; } = [];

    /// <summary>What broke the yes; null where nothing did.</summary>
    public Limit? Broken { get; init; }

    /// <summary>Conditions the question brings in.</summary>
    public IReadOnlyList<Limit> Added { get; init; } = [];

    /// <summary>Lines cited beside the task's own.</summary>
    public IReadOnlyList<Beside> Beside { get; init; } = [];

    /// <summary>Whether the question is like others about the task, but does not name it plainly enough for a yes.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>What was asked and no line accounts for, in the words of the question.</summary>
    public IReadOnlyList<string> LeftOver { get; init; } = [];
}
