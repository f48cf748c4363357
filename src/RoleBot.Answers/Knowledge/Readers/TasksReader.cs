using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Knowledge.Files;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Reads <c>tasks/</c>: what people ask leave to do, and the lines that speak of it.</summary>
internal static class TasksReader
{
    private const string Unmentioned = "tasks/not-mentioned.tsv";

    public static IReadOnlyList<DutyTask> Read(KnowledgeSource source, ReadingContext context, IReadOnlyDictionary<string, Limit> limits)
    {
        var tasks = new List<DutyTask>();
        foreach (var (file, text) in source.In("tasks", ".yaml"))
        {
            tasks.AddRange(YamlEntry.ListIn(file, text, context.Faults).Select(e => ReadTask(e, context, limits)));
        }

        tasks.AddRange(ReadUnmentioned(source, context));
        return tasks;
    }

    private static DutyTask ReadTask(YamlEntry entry, ReadingContext context, IReadOnlyDictionary<string, Limit> limits)
    {
        var task = new DutyTask(entry.Text("task", required: true), context.Patterns(entry, "asked"), entry.Text("title", required: true), entry.Text("area"))
        {
            Lines = RolesReader.LinesByRole(entry, context),
            Also = context.Concepts(entry, "also").ToHashSet(),
            Limits = [.. Named(entry, limits), .. entry.Entries("breaks").Select((b, i) => LimitsReader.ReadLimit(b, context, $"{entry.Text("task")}-{i}"))],
            With = [.. entry.Entries("with").Select(w => ReadBeside(w, context)).OfType<Beside>()],
            Conditions = ReadConditions(entry),
            Unconditional = entry.Text("unconditional") == "true",
            OneModality = entry.Text("one-modality") == "true",
            Reserved = entry.Entry("reserved") is { } reserved ? ReadReservation(reserved, context) : null,
            Nearest = context.LineIds(entry, "nearest"),
            MayBe = [.. entry.Texts("may-be").Select(t => t.Text)],
            Ask = entry.Text("ask"),
        };
        if (task.Asked.Count == 0)
        {
            entry.Fault($"Nothing recognises the task '{task.Name}'.", "Add a list 'asked:' with at least one pattern.");
        }

        if (task.Lines.Count == 0 && task.Reserved is null && task.Nearest.Count == 0 && task.MayBe.Count == 0)
        {
            entry.Fault($"The task '{task.Name}' rests on no line.", "Add 'lines:', 'reserved:', 'nearest:' or 'may-be:'.");
        }

        if (task.MayBe.Count > 0 && task.Ask.Length == 0)
        {
            entry.Fault($"The task '{task.Name}' may be several, and nothing asks which.", "Add 'ask:' with the short question.");
        }

        entry.FaultUnknownFields();
        return task;
    }

    private static IEnumerable<Limit> Named(YamlEntry entry, IReadOnlyDictionary<string, Limit> limits)
    {
        foreach (var (name, line) in entry.Texts("limits"))
        {
            if (limits.TryGetValue(name, out var limit))
            {
                yield return limit;
            }
            else
            {
                entry.Fault($"'{name}' is not a limit.", "Use a name of limits.yaml, or add it there.", line);
            }
        }
    }

    private static Beside? ReadBeside(YamlEntry entry, ReadingContext context)
    {
        var when = context.Concepts(entry, "concept");
        var beside = when is [var concept] ? new Beside(concept, context.LineIds(entry, "lines"), entry.Text("say", required: true)) : null;
        entry.FaultUnknownFields();
        return beside;
    }

    private static Reservation ReadReservation(YamlEntry entry, ReadingContext context)
    {
        var reservation = new Reservation(entry.Text("to", required: true), context.LineIds(entry, "lines"), entry.Text("say", required: true));
        if (reservation.Lines.Count == 0)
        {
            entry.Fault("The reservation rests on no line.", "Add 'lines: […]'.");
        }

        entry.FaultUnknownFields();
        return reservation;
    }

    // "condition: text" holds for every role that has the task, "condition-for: {AP: text}" for one.
    private static SortedDictionary<RoleKey, string> ReadConditions(YamlEntry entry)
    {
        var conditions = new SortedDictionary<RoleKey, string>();
        if (entry.Text("condition") is { Length: > 0 } all)
        {
            foreach (var role in Enum.GetValues<RoleKey>())
            {
                conditions[role] = all;
            }
        }

        if (entry.Entry("condition-for") is { } each)
        {
            foreach (var field in each.Fields.ToList())
            {
                if (RoleKeys.TryParse(field, out var role))
                {
                    conditions[role] = each.Text(field);
                }
                else
                {
                    each.Fault($"'{field}' is not a role.", "Use CSW, SCSW, MA or AP.");
                }
            }
        }

        return conditions;
    }

    private static IEnumerable<DutyTask> ReadUnmentioned(KnowledgeSource source, ReadingContext context)
    {
        foreach (var (number, columns) in KnowledgeSource.Rows(source.Text(Unmentioned, context.Faults) ?? ""))
        {
            if (columns.Length != 4)
            {
                context.Faults.Add(Unmentioned, number, $"The row has {columns.Length} columns instead of 4.", "Write: task, what is done, what recognises it, nearest lines, with one tab between.");
                continue;
            }

            var patterns = columns[2].Split(" ; ").Select(p => context.Pattern(Unmentioned, number, p)).OfType<Pattern>().ToList();
            var nearest = context.LineIds(Unmentioned, columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => (n, number)));
            yield return new DutyTask(columns[0].Trim(), patterns, columns[1].Trim(), "") { Nearest = nearest };
        }
    }
}
