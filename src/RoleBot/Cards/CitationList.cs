using System.Text.Json.Nodes;
using RoleBot.Answers.Content;

namespace RoleBot.Cards;

/// <summary>The lines an answer names: those it rests on, then those that are merely nearest, and said to be so.</summary>
internal static class CitationList
{
    // A comparison of whole roles names dozens; they all stand in the text of the message.
    private const int MaxShown = 12;

    public static IEnumerable<JsonNode> Of(IReadOnlyList<Citation> citations, CardCut cut) =>
    [
        .. Part("Where it says so", [.. citations.Where(citation => citation.Standing == CitationStanding.Support)], cut),
        .. Part("Nearest lines, which do not cover what was asked", [.. citations.Where(citation => citation.Standing == CitationStanding.Nearest)], cut),
    ];

    private static IEnumerable<JsonNode> Part(string heading, IReadOnlyList<Citation> citations, CardCut cut) => citations.Count == 0
        ? []
        : [CardElement.Heading(heading), .. (cut with { Items = Math.Min(cut.Items, MaxShown) }).List(citations, citation => One(citation, cut))];

    private static JsonObject One(Citation citation, CardCut cut) => CardElement.Text(
        CardElement.Strong(citation.Line.Value),
        CardElement.Plain($"{(citation.Standing == CitationStanding.Nearest ? " (nearest)" : "")} · {cut.Text(citation.Place)}: {cut.Text(citation.Words)}"));
}
