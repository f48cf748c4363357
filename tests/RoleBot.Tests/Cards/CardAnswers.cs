using RoleBot.Answers;
using RoleBot.Answers.Content;

namespace RoleBot.Tests.Cards;

/// <summary>Answers to make cards of.</summary>
internal static class CardAnswers
{
    private static readonly LineId Line = LineId.Parse("T4.7.4");

    public static Answer YesIf { get; } = new(Intent.Scope, Verdict.YesIf, new("Yes, if it is allowed.", [Line]))
    {
        Roles = [RoleKey.SCSW],
        Conditions = [new("Local rules allow it.", [Line])],
        Statements = [new("It is among the duties.", [Line])],
        Escalation = [new("Ask the radiographer.")],
        Notices = ["A word was not known."],
        Citations =
        [
            new(Line, "Table 4, line 4", "places a cannula", CitationStanding.Support),
            new(LineId.Parse("T3.7.1"), "Table 3, line 1", "prepares the tray", CitationStanding.Nearest),
        ],
        FollowUps = [new("Who else?", "who can cannulate?")],
    };

    public static Answer Comparison { get; } = new(Intent.Compare, null, new("They differ."))
    {
        Roles = [RoleKey.CSW, RoleKey.SCSW],
        Comparison = [new("Medicines", new("Prepares.", [LineId.Parse("T3.7.1")]), new("Cannulates.", [Line]))],
    };

    public static Answer Clarify { get; } = new(Intent.Scope, Verdict.Clarify, new("Which role?"))
    {
        Choices = [.. Enumerable.Range(1, 9).Select(number => new Choice($"Role {number}", $"role {number}"))],
    };

    /// <summary>An answer with so many and so long parts that no card holds them.</summary>
    public static Answer Huge { get; } = YesIf with
    {
        Headline = new(new string('h', 20_000)),
        Conditions = [.. Enumerable.Range(1, 200).Select(Long)],
        Statements = [.. Enumerable.Range(1, 200).Select(Long)],
        Escalation = [.. Enumerable.Range(1, 200).Select(Long)],
        Notices = [.. Enumerable.Range(1, 200).Select(number => Long(number).Text)],
        Citations = [.. Enumerable.Range(1, 200).Select(number => new Citation(Line, "Table 4", Long(number).Text, (CitationStanding)(number % 2)))],
        Comparison = [.. Enumerable.Range(1, 200).Select(number => new ComparisonRow("Area", Long(number), Long(number)))],
        Others = [.. Enumerable.Range(1, 50).Select(number => YesIf with { Headline = Long(number) })],
        FollowUps = [.. Enumerable.Range(1, 50).Select(number => new Choice(Long(number).Text, $"question {number}"))],
    };

    private static Statement Long(int number) => new($"{number} " + string.Concat(Enumerable.Repeat("words 😀 \"and\" more ", 40)), [Line]);
}
