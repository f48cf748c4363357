namespace RoleBot.Answers.Knowledge.Entries;

/// <summary>One sentence of a topic's answer.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Lines">The lines that carry it.</param>
/// <param name="Roles">The roles it holds for; empty for all.</param>
/// <param name="Area">The area it holds for; empty for all.</param>
internal sealed record TopicStatement(string Text, IReadOnlyList<LineId> Lines, IReadOnlyList<RoleKey> Roles, string Area)
{
    /// <summary>The roles it speaks of, where those are others than it holds for.</summary>
    public IReadOnlyList<RoleKey> SpeaksOf { get; init; } = [];
}
