using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Knowledge.Files;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Reads <c>topics/*.yaml</c>: questions of other kinds than leave for a task, with their answers.</summary>
internal static class TopicsReader
{
    public static IReadOnlyList<Topic> Read(KnowledgeSource source, ReadingContext context)
    {
        var topics = new List<Topic>();
        foreach (var (file, text) in source.In("topics", ".yaml"))
        {
            topics.AddRange(YamlEntry.ListIn(file, text, context.Faults).Select(e => ReadTopic(e, context)));
        }

        return topics;
    }

    private static Topic ReadTopic(YamlEntry entry, ReadingContext context)
    {
        var topic = new Topic(entry.Text("topic", required: true), context.Patterns(entry, "asked"), ReadIntent(entry, "intent"))
        {
            Say = [.. entry.Entries("say").Select(s => ReadStatement(s, context))],
            RolesByDefault = ReadingContext.Roles(entry, "roles-default"),
            Not = context.Concepts(entry, "not"),
            IsDefault = entry.Text("default-for").Length > 0,
            AboutRole = entry.Text("about") == "true",
            Next = entry.Text("next"),
        };
        if (topic.Asked.Count == 0)
        {
            entry.Fault($"Nothing recognises the topic '{topic.Name}'.", "Add a list 'asked:' with at least one pattern.");
        }

        if (topic.Say.Count == 0 && !topic.AboutRole)
        {
            entry.Fault($"The topic '{topic.Name}' says nothing.", "Add a list 'say:' with at least one 'text', or 'about: true'.");
        }

        entry.FaultUnknownFields();
        return topic;
    }

    private static TopicStatement ReadStatement(YamlEntry entry, ReadingContext context)
    {
        var statement = new TopicStatement(entry.Text("text", required: true), context.LineIds(entry, "lines"), ReadingContext.Roles(entry, "roles"), entry.Text("area"))
        {
            SpeaksOf = ReadingContext.Roles(entry, "speaks-of"),
        };
        entry.FaultUnknownFields();
        return statement;
    }

    private static Intent ReadIntent(YamlEntry entry, string field)
    {
        var text = entry.Text(field, required: true);
        if (IntentNames.TryParse(text, out var intent))
        {
            return intent;
        }

        entry.Fault($"'{text}' is not an intent.", "Use entry, progression, role, escalation, source, smalltalk or out_of_scope.");
        return Intent.OutOfScope;
    }
}
