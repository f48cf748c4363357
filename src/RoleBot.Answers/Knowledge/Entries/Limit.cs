using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge.Entries;

/// <summary>Something in a question that narrows or breaks the line a task rests on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="When">The concepts that bring it into play.</param>
/// <param name="Lines">The lines it rests on.</param>
internal sealed record Limit(string Name, IReadOnlyList<Concept> When, IReadOnlyList<LineId> Lines)
{
    /// <summary>Concepts that keep it out of play ("remotely supervised").</summary>
    public IReadOnlyList<Concept> Unless { get; init; } = [];

    /// <summary>The verdict it forces; null where it only adds a condition.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Why, one sentence.</summary>
    public string Say { get; init; } = "";

    /// <summary>The condition it adds; empty where it forces a verdict.</summary>
    public string Condition { get; init; } = "";

    /// <summary>The roles it holds for; empty for all.</summary>
    public IReadOnlyList<RoleKey> Roles { get; init; } = [];

    /// <summary>Whether it holds for a role.</summary>
    public bool IsFor(RoleKey role) => Roles.Count == 0 || Roles.Contains(role);

    /// <summary>The task the question is really about when it holds; null for none.</summary>
    public string? Becomes { get; init; }
}
