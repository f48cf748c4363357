using RoleBot.Answers.Knowledge.Files;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Reads <c>roles.yaml</c> and <c>areas.yaml</c>.</summary>
internal static class RolesReader
{
    public static IReadOnlyList<RoleFacts> ReadRoles(KnowledgeSource source, ReadingContext context)
    {
        var roles = new List<RoleFacts>();
        foreach (var entry in YamlEntry.ListIn("roles.yaml", source.Text("roles.yaml", context.Faults) ?? "", context.Faults, "roles"))
        {
            if (ReadingContext.Roles(entry, "role") is not [var key])
            {
                entry.Fault("The role has no key.", "Add 'role: CSW' or another key of the answer contract.");
                continue;
            }

            roles.Add(new RoleFacts(
                key,
                entry.Text("name", required: true),
                entry.Text("plural", required: true),
                entry.Text("short", required: true),
                entry.Text("band", required: true),
                entry.Text("about", required: true),
                context.LineIds(entry, "lines"),
                context.LineIds(entry, "band-lines"),
                ReadingContext.Roles(entry, "inherits") is [var parent] ? parent : null,
                context.LineIds(entry, "inherits-by")));
            entry.FaultUnknownFields();
        }

        foreach (var role in roles.Where(r => InheritsItself(r, roles)))
        {
            context.Faults.Add("roles.yaml", 0, $"The role {role.Key} inherits from itself by way of others.", "Correct 'inherits' so that it leads from the senior role to the junior one only.");
        }

        foreach (var missing in Enum.GetValues<RoleKey>().Where(k => roles.TrueForAll(r => r.Key != k)))
        {
            context.Faults.Add("roles.yaml", 0, $"The role {missing} is missing.", "Add it to the list of roles.");
        }

        return roles;
    }

    public static IReadOnlyList<LooseName> ReadLooseNames(KnowledgeSource source, ReadingContext context)
    {
        var names = new List<LooseName>();
        foreach (var entry in YamlEntry.ListIn("roles.yaml", source.Text("roles.yaml", context.Faults) ?? "", context.Faults, "loose-names"))
        {
            var name = entry.Text("name", required: true);
            if (context.Vocabulary.Find(name) is null)
            {
                entry.Fault($"'{name}' is not a concept of vocabulary/roles.tsv.", "Add it there, or correct the name.");
            }

            names.Add(new LooseName(name, ReadingContext.Roles(entry, "may-mean"), entry.Text("ask", required: true)));
            entry.FaultUnknownFields();
        }

        return names;
    }

    public static IReadOnlyList<Area> ReadAreas(KnowledgeSource source, ReadingContext context)
    {
        var areas = new List<Area>();
        foreach (var entry in YamlEntry.ListIn("areas.yaml", source.Text("areas.yaml", context.Faults) ?? "", context.Faults, "areas"))
        {
            areas.Add(new Area(entry.Text("area", required: true), entry.Text("name", required: true), context.Patterns(entry, "asked"), LinesByRole(entry, context, expand: true))
            {
                IsDetail = entry.Text("detail") == "true",
            });
            entry.FaultUnknownFields();
        }

        return areas;
    }

    /// <summary>The field "lines" as a mapping of role to line identifiers; with <paramref name="expand"/>, a beginning stands for all duty lines below it.</summary>
    public static IReadOnlyDictionary<RoleKey, IReadOnlyList<LineId>> LinesByRole(YamlEntry entry, ReadingContext context, bool expand = false)
    {
        var lines = new SortedDictionary<RoleKey, IReadOnlyList<LineId>>();
        if (entry.Entry("lines") is not { } mapping)
        {
            return lines;
        }

        foreach (var field in mapping.Fields.ToList())
        {
            if (!RoleKeys.TryParse(field, out var role))
            {
                mapping.Fault($"'{field}' is not a role.", "Use CSW, SCSW, MA, AP or RAD.");
                continue;
            }

            var texts = mapping.Texts(field);
            lines[role] = context.LineIds(entry.File, expand ? texts.SelectMany(t => Below(t, context)) : texts);
        }

        return lines;
    }

    private static bool InheritsItself(RoleFacts role, List<RoleFacts> roles)
    {
        var from = role.Inherits;
        for (var steps = 0; from is not null && steps < roles.Count; steps++)
        {
            if (from == role.Key)
            {
                return true;
            }

            from = roles.Find(r => r.Key == from)?.Inherits;
        }

        return from is not null;
    }

    private static List<(string Text, int Line)> Below((string Text, int Line) named, ReadingContext context)
    {
        var below = context.Lines.Values.Where(l => l.Kind == "duty" && l.Id.Value.StartsWith(named.Text + ".", StringComparison.Ordinal)).Select(l => (Text: l.Id.Value, named.Line)).ToList();
        return below.Count > 0 && !(LineId.TryParse(named.Text, out var id) && context.Lines.ContainsKey(id)) ? below : [named, .. below];
    }
}
