using System.Globalization;
using RoleBot.Answers.Content;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Answers.Composing;

/// <summary>Words the comparison of two roles, area by area: what each has that the other lacks.</summary>
internal sealed class CompareComposer(KnowledgeBase knowledge)
{
    // A comparison of everything names this many duties of each area; asked for one area it names all, with their conditions.
    private const int OfEachArea = 3;

    /// <summary>Words it; the senior role stands second.</summary>
    public Answer Compose(RoleKey one, RoleKey other, Area? area)
    {
        var (first, second) = one <= other ? (one, other) : (other, one);
        var withRadiographer = second == RoleKey.RAD;
        var areas = knowledge.Areas.Where(a => area is null ? (withRadiographer ? a.Lines.ContainsKey(second) : !a.IsDetail) && (a.Lines.ContainsKey(first) || a.Lines.ContainsKey(second)) : a == area);
        var rows = areas.Select(a => Row(a, first, second, area is null ? OfEachArea : int.MaxValue)).OfType<ComparisonRow>().ToList();
        if (area is null)
        {
            rows.Insert(0, new ComparisonRow(knowledge.Wording["compare-overall"], Overall(first), Overall(second)));
        }

        var title = knowledge.Wording["compare", ("first", knowledge[first].Name), ("second", knowledge[second].Name), ("area", area is null ? "" : $" ({area.Title})")];
        var lines = rows.SelectMany(r => r.First.Lines.Concat(r.Second.Lines));
        return new Answer(Intent.Compare, null, new Statement(rows.Count == 0 ? knowledge.Wording["compare-nothing"] : title))
        {
            Roles = [first, second],
            Comparison = rows,
            Statements = [.. Inherits(first, second)],
            Citations = new CitationList(knowledge).Support(lines).Support(Inherits(first, second).SelectMany(s => s.Lines)).All,
        };
    }

    private Statement Overall(RoleKey role)
    {
        var facts = knowledge[role];
        return new Statement(RoleWords.Sentence(knowledge.Wording["compare-band", ("band", facts.Band), ("about", facts.About)]) + ".", [.. facts.Lines, .. facts.BandLines]);
    }

    private IEnumerable<Statement> Inherits(RoleKey first, RoleKey second)
    {
        for (RoleKey? role = second; role is { } key && key != first; role = knowledge[key].Inherits)
        {
            if (knowledge[key].Inherits is { } parent)
            {
                yield return new Statement(RoleWords.Sentence(knowledge.Wording["inherits", ("a-role", new RoleWords(knowledge).A(key)), ("parent", knowledge[parent].Name)]), knowledge[key].InheritsBy);
            }
        }
    }

    private ComparisonRow? Row(Area area, RoleKey first, RoleKey second, int most)
    {
        var (left, right) = (Lines(area, first), Lines(area, second));
        var same = left.Where(IsShared).Select(l => knowledge.Lines[l].Words).Intersect(right.Select(l => knowledge.Lines[l].Words)).ToHashSet(StringComparer.Ordinal);
        if (left.Count + right.Count == 0 || (left.Count == right.Count && same.Count == left.Count))
        {
            return left.Count == 0 ? null : new ComparisonRow(area.Title, Same(left), Same(right));
        }

        return new ComparisonRow(area.Title, Cell(left, same, right.Count > 0, most, side: 0), Cell(right, same, left.Count > 0, most, side: 1));
    }

    // A line that states a difference is printed for both roles and says what each has.
    private bool IsShared(LineId line) => knowledge.Lines[line].Kind != "difference";

    private static IReadOnlyList<LineId> Lines(Area area, RoleKey role) => area.Lines.TryGetValue(role, out var lines) ? lines : [];

    private Statement Same(IReadOnlyList<LineId> lines) => new(knowledge.Wording["compare-same"], lines);

    private Statement Cell(IReadOnlyList<LineId> lines, HashSet<string> same, bool otherHasSome, int most, int side)
    {
        if (lines.Count == 0)
        {
            return new Statement(knowledge.Wording["compare-none"]);
        }

        var own = lines.Where(l => !same.Contains(knowledge.Lines[l].Words)).ToList();
        var shown = own.Take(most).ToList();
        var text = string.Join("; ", shown.Select(l => knowledge.Lines[l]).Select(l => (l.Sides.Count == 2 ? l.Sides[side] : l.Words) + (l.Condition.Length > 0 && most > OfEachArea ? $" (if {l.Condition})" : "")));
        text += shown.Count < own.Count ? "; " + knowledge.Wording["compare-more", ("count", (own.Count - shown.Count).ToString(CultureInfo.InvariantCulture))] : "";
        if (own.Count == 0)
        {
            return Same(lines);
        }

        return new Statement(RoleWords.Sentence(text) + (otherHasSome && own.Count < lines.Count ? $"; {knowledge.Wording["compare-shared"]}" : "") + ".", own);
    }
}
