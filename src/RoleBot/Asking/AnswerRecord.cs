using System.Text.Json;
using System.Text.Json.Serialization;
using RoleBot.Answers;
using RoleBot.Answers.Content;

namespace RoleBot.Asking;

/// <summary>An answer in machine terms: what <c>ask --json</c> prints and <c>/api/ask</c> returns.</summary>
/// <param name="Intent">The intent in the contract's words, such as <c>who_can</c>.</param>
/// <param name="Verdict">The verdict in the contract's words, such as <c>yes_if</c>; null where the intent has none.</param>
/// <param name="Roles">The keys of the roles.</param>
/// <param name="Citations">The lines named, those shown as nearest included.</param>
/// <param name="Escalation">What to do next, and with whom.</param>
/// <param name="Text">The whole answer as plain text.</param>
/// <param name="Others">The records of the further questions of the same message.</param>
internal sealed record AnswerRecord(
    string Intent,
    string? Verdict,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Citations,
    IReadOnlyList<string> Escalation,
    string Text,
    IReadOnlyList<AnswerRecord> Others)
{
    /// <summary>The identifier of the question in a batch, exactly as it was given; absent elsewhere.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Id { get; init; }

    public static AnswerRecord Of(Answer answer) => new(
        Word(answer.Intent.ToString()),
        answer.Verdict is { } verdict ? Word(verdict.ToString()) : null,
        [.. answer.Roles.Select(role => role.ToString())],
        [.. answer.Citations.Select(citation => citation.Line.Value)],
        [.. answer.Escalation.Select(next => next.Text)],
        PlainText.Render(answer),
        [.. answer.Others.Select(Of)]);

    private static string Word(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
