using System.Globalization;
using RoleBot.Answers.Content;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Answers.Composing;

/// <summary>Words the list of a role's duties, all told or in one area.</summary>
internal sealed class DutiesComposer(KnowledgeBase knowledge)
{
    // A list of everything names this many duties of each area; the rest is counted, and to be had by asking for the area.
    private const int OfEachArea = 3;
    private readonly RoleWords _roles = new(knowledge);

    /// <summary>Words it.</summary>
    public Answer Compose(RoleKey role, Area? area) => area is null ? All(role) : InArea(role, area);

    private Answer InArea(RoleKey role, Area area)
    {
        var lines = Own(role, area);
        if (lines.Count == 0)
        {
            return new Answer(Intent.Duties, null, new Statement(knowledge.Wording["duties-none", ("a-role", _roles.A(role)), ("area", area.Title)]))
            {
                Roles = [role],
                Citations = new CitationList(knowledge).Nearest(knowledge[role].Lines).All,
            };
        }

        return new Answer(Intent.Duties, null, new Statement(knowledge.Wording["duties-area", ("a-role", _roles.A(role)), ("area", area.Title)]))
        {
            Roles = [role],
            Statements = [.. lines.Select(Duty), .. Inherits(role)],
            Citations = new CitationList(knowledge).Support(lines).Support(knowledge[role].InheritsBy).All,
        };
    }

    private Answer All(RoleKey role)
    {
        var facts = knowledge[role];
        var groups = knowledge.Areas.Where(a => a.Lines.TryGetValue(role, out var lines) && lines.Count > 0).Select(a => (Area: a, Lines: a.Lines[role])).ToList();
        var shown = new HashSet<LineId>();
        var statements = new List<Statement>();
        foreach (var (area, lines) in groups)
        {
            var some = lines.Where(l => !shown.Contains(l) && knowledge.Lines[l].Kind == "duty").Take(OfEachArea).ToList();
            if (some.Count > 0)
            {
                shown.UnionWith(some);
                statements.Add(new Statement($"{area.Title}: {string.Join("; ", some.Select(l => knowledge.Lines[l].Words))}.", some));
            }
        }

        var rest = groups.SelectMany(g => g.Lines).Distinct().Count(l => !shown.Contains(l));
        return new Answer(Intent.Duties, null, new Statement(knowledge.Wording["duties", ("a-role", _roles.A(role))] + " " + RoleWords.Sentence(facts.About) + ".", facts.Lines))
        {
            Roles = [role],
            Statements = [.. statements, .. Inherits(role)],
            Notices = rest == 0 ? [] : [knowledge.Wording["duties-more", ("count", rest.ToString(CultureInfo.InvariantCulture)), ("areas", RoleWords.Join([.. groups.Take(3).Select(g => g.Area.Title.ToLowerInvariant())]))]],
            FollowUps = [.. groups.Take(4).Select(g => new Choice(g.Area.Title, $"what does {_roles.A(role)} do on {g.Area.Title.ToLowerInvariant()}?"))],
            Citations = new CitationList(knowledge).Support(facts.Lines).Support(statements.SelectMany(s => s.Lines)).Support(facts.InheritsBy).All,
        };
    }

    // The role's own lines, or those of the role whose duties it has as well.
    private IReadOnlyList<LineId> Own(RoleKey role, Area area)
    {
        for (RoleKey? from = role; from is { } key; from = knowledge[key].Inherits)
        {
            if (area.Lines.TryGetValue(key, out var lines) && lines.Count > 0)
            {
                return lines;
            }
        }

        return [];
    }

    private Statement Duty(LineId id)
    {
        var line = knowledge.Lines[id];
        return new Statement(RoleWords.Sentence(line.Words) + (line.Condition.Length > 0 ? $" (if {line.Condition})." : "."), [id]);
    }

    private IEnumerable<Statement> Inherits(RoleKey role)
    {
        if (knowledge[role].Inherits is { } parent)
        {
            yield return new Statement(RoleWords.Sentence(knowledge.Wording["inherits", ("a-role", _roles.A(role)), ("parent", knowledge[parent].Name)]), knowledge[role].InheritsBy);
        }
    }
}
