using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Knowledge.Files;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Reads <c>limits.yaml</c>, and the <c>breaks</c> of a task, which are limits of its own.</summary>
internal static class LimitsReader
{
    private const string File = "limits.yaml";

    public static (IReadOnlyDictionary<string, Limit> Named, IReadOnlyList<Limit> Always) Read(KnowledgeSource source, ReadingContext context)
    {
        var text = source.Text(File, context.Faults) ?? "";
        var named = new Dictionary<string, Limit>(StringComparer.Ordinal);
        foreach (var entry in YamlEntry.ListIn(File, text, context.Faults, "limits"))
        {
            var limit = ReadLimit(entry, context, entry.Text("limit", required: true));
            if (!named.TryAdd(limit.Name, limit))
            {
                entry.Fault($"The limit '{limit.Name}' stands here for the second time.", "Keep one of the two.");
            }
        }

        return (named, [.. YamlEntry.ListIn(File, text, context.Faults, "always").Select(e => ReadLimit(e, context, e.Text("limit", required: true)))]);
    }

    /// <summary>Reads one limit.</summary>
    public static Limit ReadLimit(YamlEntry entry, ReadingContext context, string name)
    {
        var limit = new Limit(name, context.Concepts(entry, "when"), context.LineIds(entry, "lines"))
        {
            Unless = context.Concepts(entry, "unless"),
            Verdict = ReadVerdict(entry),
            Say = entry.Text("say"),
            Condition = entry.Text("condition"),
            Roles = ReadingContext.Roles(entry, "roles"),
            Becomes = entry.Text("becomes") is { Length: > 0 } task ? task : null,
        };
        if (limit.Verdict is null && limit.Condition.Length == 0 && limit.Becomes is null)
        {
            entry.Fault($"The limit '{name}' does nothing.", "Give it a 'verdict', a 'condition' or 'becomes'.");
        }

        entry.FaultUnknownFields();
        return limit;
    }

    private static Verdict? ReadVerdict(YamlEntry entry)
    {
        switch (entry.Text("verdict"))
        {
            case "": return null;
            case "not_listed": return Verdict.NotListed;
            case "reserved": return Verdict.Reserved;
            case "not_mentioned": return Verdict.NotMentioned;
            case "clarify": return Verdict.Clarify;
            default:
                entry.Fault("The verdict is not one that a limit can force.", "Use not_listed, reserved, not_mentioned or clarify.");
                return null;
        }
    }
}
