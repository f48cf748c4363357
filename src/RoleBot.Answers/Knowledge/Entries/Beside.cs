using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge.Entries;

/// <summary>A line cited beside a task's own where the question names a concept: "in CT" by the role summary.</summary>
/// <param name="When">The concept.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Say">What they add, one clause.</param>
internal sealed record Beside(Concept When, IReadOnlyList<LineId> Lines, string Say);
