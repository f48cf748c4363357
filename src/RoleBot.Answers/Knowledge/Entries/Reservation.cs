namespace RoleBot.Answers.Knowledge.Entries;

/// <summary>Who a task is left with.</summary>
/// <param name="To">The professional, in words.</param>
/// <param name="Lines">The lines that leave it there.</param>
/// <param name="Say">What they say, one sentence.</param>
internal sealed record Reservation(string To, IReadOnlyList<LineId> Lines, string Say);
