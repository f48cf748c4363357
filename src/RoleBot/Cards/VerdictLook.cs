using RoleBot.Answers;

namespace RoleBot.Cards;

/// <summary>How a verdict is shown: its word, a sign, and the style of the ground it stands on.</summary>
/// <param name="Word">The verdict in words; enough by itself.</param>
/// <param name="Sign">A sign that repeats it.</param>
/// <param name="Style">The style of the container.</param>
internal sealed record VerdictLook(string Word, string Sign, string Style)
{
    public static VerdictLook Of(Verdict verdict) => verdict switch
    {
        Verdict.Yes => new("Yes", "✓", "good"),
        Verdict.YesIf => new("Yes, if", "✓", "warning"),
        Verdict.NotListed => new("Not listed for this role", "○", "accent"),
        Verdict.Reserved => new("Left to a registered professional", "■", "attention"),
        Verdict.NotMentioned => new("Not mentioned", "–", "emphasis"),
        Verdict.Clarify => new("Which one?", "?", "accent"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A verdict without a look."),
    };
}
