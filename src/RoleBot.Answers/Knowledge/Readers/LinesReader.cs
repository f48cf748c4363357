using System.Collections.Frozen;
using System.Globalization;
using RoleBot.Answers.Knowledge.Files;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Reads <c>lines/*.tsv</c> and <c>places.tsv</c>: what each line of the guidance says and where it stands.</summary>
internal static class LinesReader
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(["duty", "condition", "entry", "progression", "difference", "about", "source"]);

    public static void Read(KnowledgeSource source, ReadingContext context)
    {
        var places = ReadPlaces(source, context.Faults);
        foreach (var (file, text) in source.In("lines", ".tsv"))
        {
            foreach (var (number, columns) in KnowledgeSource.Rows(text))
            {
                Add(file, number, columns, places, context);
            }
        }
    }

    private static void Add(string file, int number, string[] columns, Dictionary<string, string> places, ReadingContext context)
    {
        var faults = context.Faults;
        if (columns.Length is not (3 or 4))
        {
            faults.Add(file, number, $"The row has {columns.Length} columns instead of 4.", "Write: line, kind, what it says, condition, with one tab between.");
        }
        else if (!LineId.TryParse(columns[0], out var id))
        {
            faults.Add(file, number, $"'{columns[0]}' is not a line identifier.", "Write it as in T4.7.4, fn3 or G.AP.summary.2.");
        }
        else if (context.Lines.ContainsKey(id))
        {
            faults.Add(file, number, $"The line {id} stands here for the second time.", "Keep one of the two rows.");
        }
        else if (!Kinds.Contains(columns[1]))
        {
            faults.Add(file, number, $"'{columns[1]}' is not a kind of line.", $"Use one of {string.Join(", ", Kinds.Order(StringComparer.Ordinal))}.");
        }
        else if (string.IsNullOrWhiteSpace(columns[2]))
        {
            faults.Add(file, number, $"The line {id} says nothing.", "Write what it says in your own words.");
        }
        else if (Place(id, places) is not { } place)
        {
            faults.Add(file, number, $"Nothing says where the line {id} stands.", "Add a row for it, or for its beginning, to places.tsv.");
        }
        else
        {
            var sides = columns[2].Split(" | ", StringSplitOptions.TrimEntries);
            context.Lines[id] = new GuidanceLine(id, columns[1], string.Join("; ", sides), columns.Length == 4 ? columns[3].Trim() : "", place)
            {
                Sides = sides.Length == 2 ? sides : [],
            };
        }
    }

    private static Dictionary<string, string> ReadPlaces(KnowledgeSource source, FaultList faults)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (number, columns) in KnowledgeSource.Rows(source.Text("places.tsv", faults) ?? ""))
        {
            if (columns.Length != 2 || !places.TryAdd(columns[0], columns[1].Trim()))
            {
                faults.Add("places.tsv", number, "The row is not a new pair of beginning and place.", "Write each beginning once: beginning, tab, place in words.");
            }
        }

        return places;
    }

    // The longest beginning of the identifier that has a place; what is left counts lines, sub-lines, paragraphs.
    private static string? Place(LineId id, Dictionary<string, string> places)
    {
        for (var cut = id.Value; cut.Length > 0; cut = cut[..Math.Max(0, cut.LastIndexOf('.'))])
        {
            if (places.TryGetValue(cut, out var place))
            {
                var rest = id.Value[cut.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries);
                return rest.Length == 0 ? place : place + ", " + Count(id.Value[0] == 'T', rest);
            }
        }

        return null;
    }

    private static string Count(bool inTable, string[] numbers) => inTable
        ? string.Join(", ", numbers.Select((n, i) => (i == 0 ? "line " : "sub-line ") + n))
        : "paragraph " + string.Join('.', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
