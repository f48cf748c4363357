using System.Text.Json;
using RoleBot.Answers;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Bench;

/// <summary>The founding questions and the index they are answered from, found upwards from the program.</summary>
internal static class QuestionSet
{
    /// <summary>How many questions the set has; BenchmarkDotNet divides by it and wants it as a constant.</summary>
    public const int Count = 120;

    private const string Solution = "RoleBot.sln";

    public static string Index { get; } = Path.Combine(Root(), "index");

    /// <summary>Where the build of the program has left what the examples teach; a start that finds nothing there learns it.</summary>
    public static string Learned { get; } = Path.Combine(Root(), "artifacts", "bin", "RoleBot", "release", "learned");

    /// <summary>The knowledge of the working copy, or of another folder.</summary>
    public static KnowledgeBase Read(string? folder = null) => KnowledgeFolder.Read(folder ?? Index).Knowledge ?? throw new InvalidOperationException("The index has faults; rolebot check names them.");

    /// <summary>Each question with the conversation before it, so that only the question itself is measured.</summary>
    public static IReadOnlyList<(string Question, Conversation Before)> Load(Answerer answerer)
    {
        var questions = new List<(string, Conversation)>();
        foreach (var line in File.ReadLines(Path.Combine(Root(), "tests", "questions", "founding.jsonl")).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var before = json.RootElement.GetProperty("context").EnumerateArray()
                .Aggregate(Conversation.Empty, (conversation, turn) => answerer.Ask(Text(turn), conversation).Conversation);
            questions.Add((Text(json.RootElement.GetProperty("question")), before));
        }

        return questions.Count == Count ? questions : throw new InvalidOperationException($"The set has {questions.Count} questions; correct QuestionSet.Count.");
    }

    private static string Text(JsonElement element) => element.GetString() ?? "";

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"There is no {Solution} above the program; run the benchmarks inside the repository.");
    }
}
