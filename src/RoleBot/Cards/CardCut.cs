using System.Text.Json.Nodes;

namespace RoleBot.Cards;

/// <summary>How much of each list and each text a card shows; what is left out is counted, never dropped in silence.</summary>
/// <param name="Items">How many items of a list.</param>
/// <param name="Characters">How many characters of a text.</param>
internal sealed record CardCut(int Items, int Characters)
{
    /// <summary>The cuts to try, until the card is small enough.</summary>
    public static IReadOnlyList<CardCut> FromWholeToLeast { get; } =
        [new(int.MaxValue, int.MaxValue), new(40, 1000), new(25, 600), new(15, 400), new(10, 300), new(6, 240), new(3, 200), new(1, 160)];

    /// <summary>The elements of the first items, and of a line that counts the rest.</summary>
    public IEnumerable<JsonNode> List<T>(IReadOnlyList<T> items, Func<T, JsonNode> element)
    {
        foreach (var item in items.Take(Items))
        {
            yield return element(item);
        }

        if (items.Count > Items)
        {
            yield return CardElement.Text(CardElement.Subtle($"… {items.Count - Items} more"));
        }
    }

    /// <summary>The text, or its beginning.</summary>
    public string Text(string text)
    {
        if (text.Length <= Characters)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Characters - 1]) ? Characters - 1 : Characters;
        return text[..end] + "…";
    }
}
