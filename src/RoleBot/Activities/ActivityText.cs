using System.Text.Json;
using RoleBot.Cards;

namespace RoleBot.Activities;

/// <summary>What the user said with a message, typed or pressed.</summary>
internal static class ActivityText
{
    /// <summary>
    /// The text, or where there is none what the pressed button carried: an Adaptive Card's button sends a message with a value and often
    /// no text. Empty where there is neither.
    /// </summary>
    public static string Of(string? text, JsonElement? value) =>
        !string.IsNullOrWhiteSpace(text) ? text : QuestionIn(value) ?? "";

    /// <summary>The question in the data of a button; null where there is none.</summary>
    public static string? QuestionIn(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => TextOf(text),
        { ValueKind: JsonValueKind.Object } data when data.TryGetProperty(ChoiceButton.QuestionField, out var question) => TextOf(question),
        _ => null,
    };

    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: JSON allows it, text does not.
            return null;
        }
    }
}
