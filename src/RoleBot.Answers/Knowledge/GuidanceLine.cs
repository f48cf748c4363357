namespace RoleBot.Answers.Knowledge;

/// <summary>What one line of the guidance says, in our own words.</summary>
/// <param name="Id">The line's identifier.</param>
/// <param name="Kind">What it states: duty, condition, entry, progression, difference, about, source.</param>
/// <param name="Words">What it says; for a duty an infinitive without "to" ("act as chaperone").</param>
/// <param name="Condition">The qualifier it states, a clause that can follow "if"; empty where it states none.</param>
/// <param name="Place">Where it stands, in words.</param>
public sealed record GuidanceLine(LineId Id, string Kind, string Words, string Condition, string Place)
{
    /// <summary>For a difference, what it says of the support role and of the radiographer; empty for any other line.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];
}
