using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoleBot.Activities;

/// <summary>
/// One activity of the Bot Framework schema, as both channels carry it: the fields this service reads or writes. Fields not named
/// here are dropped on reading, as the schema asks of a receiver.
/// </summary>
internal sealed record Activity
{
    /// <summary>What it is, such as <c>message</c>; compared exactly.</summary>
    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>The name of an event or invoke.</summary>
    public string? Name { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public string? ReplyToId { get; init; }

    public string? DeliveryMode { get; init; }

    public string? TextFormat { get; init; }

    public string? InputHint { get; init; }

    public string? Text { get; init; }

    /// <summary>What a button sent along.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Mentions and the like; their shapes are the channels' own, so they are read with care.</summary>
    public JsonElement? Entities { get; init; }

    public JsonNode? ChannelData { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }
}
