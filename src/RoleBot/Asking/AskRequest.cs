using System.Text.Json;

namespace RoleBot.Asking;

/// <summary>A question with the user's earlier turns: a line of a batch, or the body of <c>/api/ask</c>.</summary>
/// <param name="Question">The message to answer.</param>
/// <param name="Context">The user's earlier messages of the same conversation, the oldest first.</param>
/// <param name="Id">Handed back with the answer.</param>
internal sealed record AskRequest(string? Question, IReadOnlyList<string?>? Context = null, JsonElement? Id = null);
