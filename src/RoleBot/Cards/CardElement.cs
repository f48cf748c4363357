using System.Text.Json.Nodes;

namespace RoleBot.Cards;

/// <summary>
/// The elements the cards are made of. Everything an answer says goes into a RichTextBlock, whose runs are shown as they are: a TextBlock would read
/// markdown out of them, so TextBlocks hold only words fixed here.
/// </summary>
internal static class CardElement
{
    public static JsonObject Badge(string words) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = words,
        ["weight"] = "Bolder",
        ["size"] = "Large",
        ["style"] = "heading",
        ["wrap"] = true,
    };

    public static JsonObject Heading(string words) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = words,
        ["weight"] = "Bolder",
        ["spacing"] = "Medium",
        ["wrap"] = true,
    };

    public static JsonObject Text(params IEnumerable<JsonObject?> runs) => new()
    {
        ["type"] = "RichTextBlock",
        ["spacing"] = "Small",
        ["inlines"] = new JsonArray([.. runs.Where(run => run is not null)]),
    };

    public static JsonObject Plain(string text) => new() { ["type"] = "TextRun", ["text"] = text };

    public static JsonObject Strong(string text) => new() { ["type"] = "TextRun", ["text"] = text, ["weight"] = "Bolder" };

    public static JsonObject Subtle(string text) => new() { ["type"] = "TextRun", ["text"] = text, ["isSubtle"] = true, ["size"] = "Small" };

    public static JsonObject Container(string style, bool separated, IEnumerable<JsonNode> items) => new()
    {
        ["type"] = "Container",
        ["style"] = style,
        ["separator"] = separated,
        ["items"] = new JsonArray([.. items]),
    };
}
