using System.Text.Json;
using RoleBot.Answers.Examples;
using RoleBot.Answers.Knowledge.Files;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Reads <c>examples/</c>: questions as people put them, each with what it asks about.</summary>
internal static class ExamplesReader
{
    /// <summary>The examples of tasks.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="context">Takes the faults.</param>
    /// <param name="tasks">The names of the tasks there are.</param>
    public static IReadOnlyList<Example> ReadTasks(KnowledgeSource source, ReadingContext context, IReadOnlySet<string> tasks) =>
        Read(source, context, "examples/tasks.tsv", tasks, "task");

    /// <summary>The examples of topics.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="context">Takes the faults.</param>
    /// <param name="topics">The names of the topics there are.</param>
    public static IReadOnlyList<Example> ReadTopics(KnowledgeSource source, ReadingContext context, IReadOnlySet<string> topics) =>
        Read(source, context, "examples/topics.tsv", topics, "topic");

    /// <summary>The examples of what comes near a task and is not it.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="context">Takes the faults.</param>
    /// <param name="tasks">The names of the tasks there are.</param>
    public static IReadOnlyList<Example> ReadNearMisses(KnowledgeSource source, ReadingContext context, IReadOnlySet<string> tasks) =>
        [.. Read(source, context, "examples/near-misses.tsv", tasks, "task").Select(e => e with { Label = EntryRanker.NearMiss + e.Label })];

    /// <summary>The examples of kinds of question.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="context">Takes the faults.</param>
    public static IReadOnlyList<Example> ReadIntents(KnowledgeSource source, ReadingContext context) =>
        Read(source, context, "examples/intents.tsv", Enum.GetNames<Intent>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName).ToHashSet(StringComparer.Ordinal), "kind of question");

    /// <summary>The examples of broken conditions.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="context">Takes the faults.</param>
    public static IReadOnlyList<Example> ReadConditions(KnowledgeSource source, ReadingContext context) =>
        Read(source, context, "examples/conditions.tsv", context.Vocabulary.Concepts.Select(c => c.Name).Append(ConditionModel.Met).ToHashSet(StringComparer.Ordinal), "concept");

    private static List<Example> Read(KnowledgeSource source, ReadingContext context, string file, IReadOnlySet<string> labels, string what)
    {
        var examples = new List<Example>();
        foreach (var (number, columns) in KnowledgeSource.Rows(source.Text(file, context.Faults) ?? ""))
        {
            if (columns.Length != 2 || columns[1].Trim().Length == 0)
            {
                context.Faults.Add(file, number, "The row has not two columns.", $"Write: {what}, tab, the question.");
            }
            else if (!labels.Contains(columns[0].Trim()))
            {
                context.Faults.Add(file, number, $"There is no {what} '{columns[0].Trim()}'.", $"Name a {what} that exists, or take the row out.");
            }
            else
            {
                examples.Add(new Example(columns[1].Trim(), columns[0].Trim()));
            }
        }

        return examples;
    }
}
