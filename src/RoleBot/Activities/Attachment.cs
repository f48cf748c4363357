using System.Text.Json.Nodes;

namespace RoleBot.Activities;

/// <summary>Something attached to a message; this service sends cards only, and reads none.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="Content">The card.</param>
internal sealed record Attachment(string? ContentType, JsonNode? Content)
{
    /// <summary>The media type of an Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
}
