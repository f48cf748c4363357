using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using RoleBot.Activities;

namespace RoleBot.BotFramework;

/// <summary>The text of a message as the user meant it: without the mention that called the bot, and without the channel's markup.</summary>
internal static partial class MentionText
{
    public static string Of(Activity message)
    {
        var text = message.Text ?? "";
        var mentions = MentionsOfBot(message).ToList();
        foreach (var mention in mentions)
        {
            text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
        }

        // Without an entity for the bot the tags are all there is to go by: a call to the bot is the only one sure to be there.
        text = mentions.Count > 0 ? Tag().Replace(text, "$1") : Tag().Replace(text, " ");
        return Spaces().Replace(WebUtility.HtmlDecode(text), " ").Trim();
    }

    private static IEnumerable<string> MentionsOfBot(Activity message)
    {
        if (message.Recipient?.Id is not { Length: > 0 } bot || message.Entities is not { ValueKind: JsonValueKind.Array } entities)
        {
            yield break;
        }

        foreach (var entity in entities.EnumerateArray())
        {
            if (Text(entity, "type") == "mention" && Member(entity, "mentioned") is { } mentioned && Text(mentioned, "id") == bot)
            {
                var called = Text(entity, "text") ?? (Text(mentioned, "name") is { Length: > 0 } name ? $"<at>{name}</at>" : null);
                if (!string.IsNullOrEmpty(called))
                {
                    yield return called;
                }
            }
        }
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text ? ActivityText.Of(null, text) : null;

    [GeneratedRegex("<at(?:\\s[^<>]*)?>([^<]*)</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("[\\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
