using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Knowledge.Files;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Checks what no single file can tell: names used twice, tasks that point at none, duty lines nothing leads to.</summary>
internal static class CrossCheck
{
    public static void Run(IReadOnlyList<DutyTask> tasks, IReadOnlyList<Topic> topics, IReadOnlyList<Area> areas, ReadingContext context)
    {
        foreach (var (folder, count) in new[] { ("tasks", tasks.Count), ("topics", topics.Count) })
        {
            if (count == 0)
            {
                context.Faults.Add(folder, 0, $"The folder '{folder}' is missing or empty.", "Restore it from the repository.");
            }
        }

        var names = tasks.Select(t => t.Name).Concat(topics.Select(t => t.Name)).ToList();
        foreach (var name in names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            context.Faults.Add("tasks", 0, $"The name '{name.Key}' is used {name.Count()} times in tasks and topics.", "Give each task and topic a name of its own.");
        }

        var taskNames = tasks.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (task, other) in tasks.SelectMany(t => t.MayBe.Concat(t.Limits.Select(l => l.Becomes).OfType<string>()).Select(o => (t, o))))
        {
            if (!taskNames.Contains(other))
            {
                context.Faults.Add("tasks", 0, $"The task '{task.Name}' points at '{other}', which is no task.", "Correct the name in 'may-be' or 'becomes'.");
            }
        }

        var areaNames = areas.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var task in tasks.Where(t => t.Area.Length > 0 && !areaNames.Contains(t.Area)))
        {
            context.Faults.Add("tasks", 0, $"The task '{task.Name}' is in the area '{task.Area}', which is none.", "Use an area of areas.yaml.");
        }

        var reached = tasks.SelectMany(t => t.Lines.Values.SelectMany(l => l)).Concat(tasks.SelectMany(t => t.With.SelectMany(w => w.Lines))).ToHashSet();
        foreach (var line in context.Lines.Values.Where(l => l.Kind == "duty" && l.Id.Value[0] == 'T' && !reached.Contains(l.Id)))
        {
            context.Faults.Add("tasks", 0, $"No task leads to the duty line {line.Id}.", "Add it to the 'lines' of a task, so that a question can find it.");
        }
    }
}
