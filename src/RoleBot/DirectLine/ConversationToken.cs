using System.Text.Json.Serialization;

namespace RoleBot.DirectLine;

/// <summary>A conversation and the token to take part in it. There is no streamUrl: clients poll.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">The token.</param>
/// <param name="ExpiresIn">How many seconds the token is good for.</param>
internal sealed record ConversationToken(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);
