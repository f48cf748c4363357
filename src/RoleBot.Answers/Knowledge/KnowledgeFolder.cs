using System.Collections.Frozen;
using RoleBot.Answers.Knowledge.Files;
using RoleBot.Answers.Knowledge.Readers;

namespace RoleBot.Answers.Knowledge;

/// <summary>Reads and validates a knowledge folder.</summary>
public static class KnowledgeFolder
{
    /// <summary>
    /// Reads the folder. A fault in one file does not hide those of another: all are found in one reading.
    /// </summary>
    /// <param name="folder">The folder, with <c>roles.yaml</c>, <c>lines/</c>, <c>tasks/</c>, <c>topics/</c> and <c>vocabulary/</c>.</param>
    /// <returns>The knowledge, or every fault with its file, line and remedy.</returns>
    public static KnowledgeReading Read(string folder)
    {
        var faults = new FaultList();
        if (!Directory.Exists(folder))
        {
            faults.Add(".", 0, $"There is no folder '{folder}'.", "Name the knowledge folder with --index or ROLEBOT_INDEX.");
            return new KnowledgeReading(null, faults.Sorted);
        }

        var source = new KnowledgeSource(folder, faults);
        var context = new ReadingContext(faults);
        LinesReader.Read(source, context);
        VocabularyReader.Read(source, context);
        var roles = RolesReader.ReadRoles(source, context);
        var looseNames = RolesReader.ReadLooseNames(source, context);
        var areas = RolesReader.ReadAreas(source, context);
        var (limits, always) = LimitsReader.Read(source, context);
        var tasks = TasksReader.Read(source, context, limits);
        var topics = TopicsReader.Read(source, context);
        var wording = WordingReader.Read(source, faults);
        var names = tasks.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Examples.Example> entries = [.. ExamplesReader.ReadTasks(source, context, names), .. ExamplesReader.ReadNearMisses(source, context, names), .. ExamplesReader.ReadTopics(source, context, topics.Select(t => t.Name).ToHashSet(StringComparer.Ordinal))];
        var intents = ExamplesReader.ReadIntents(source, context);
        var conditions = ExamplesReader.ReadConditions(source, context);
        CrossCheck.Run(tasks, topics, areas, context);
        if (!faults.IsEmpty)
        {
            return new KnowledgeReading(null, faults.Sorted);
        }

        var parts = new KnowledgeParts(
            source.Hash, context.Lines.ToFrozenDictionary(), roles, looseNames, new Language.Vocabulary(context.Vocabulary), areas, tasks, topics, always, wording, new Examples.ExampleSet(entries, intents, conditions));
        return new KnowledgeReading(new KnowledgeBase(parts), []);
    }
}
