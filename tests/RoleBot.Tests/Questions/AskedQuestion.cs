using System.Text.Json.Nodes;
using RoleBot.Answers;
using RoleBot.Asking;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Questions;

/// <summary>A question of a set, with what is expected of its answer.</summary>
internal sealed record AskedQuestion(string Id, IReadOnlyList<string> Context, string Question, JsonNode Expect)
{
    public static IReadOnlyList<AskedQuestion> Load(string path) =>
        [.. File.ReadLines(path).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => Read(JsonNode.Parse(l) ?? throw new FormatException($"{path} holds a null.")))];

    public AnswerRecord Answer(Answerer? answerer = null) => AnswerRecord.Of((answerer ?? Mind.Answerer).Ask(Context, Question));

    public override string ToString() => Id;

    private static AskedQuestion Read(JsonNode line) => new(
        line["id"]?.GetValue<string>() ?? "",
        [.. line["context"]?.AsArray().Select(t => t?.GetValue<string>() ?? "") ?? []],
        line["question"]?.GetValue<string>() ?? "",
        line["expect"] ?? throw new FormatException("A question has no 'expect'."));
}
