using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge.Files;

/// <summary>What the readers of the single files share: the lines and concepts known so far, and the faults.</summary>
internal sealed class ReadingContext(FaultList faults)
{
    /// <summary>The faults found so far.</summary>
    public FaultList Faults { get; } = faults;

    /// <summary>The lines read.</summary>
    public Dictionary<LineId, GuidanceLine> Lines { get; } = [];

    /// <summary>The vocabulary as far as it is read.</summary>
    public VocabularyBuilder Vocabulary { get; } = new();

    /// <summary>The lines named in a field.</summary>
    public IReadOnlyList<LineId> LineIds(YamlEntry entry, string field) => LineIds(entry.File, entry.Texts(field));

    /// <summary>The lines named in some texts; unknown ones become faults.</summary>
    public IReadOnlyList<LineId> LineIds(string file, IEnumerable<(string Text, int Line)> texts)
    {
        var ids = new List<LineId>();
        foreach (var (text, line) in texts)
        {
            if (LineId.TryParse(text, out var id) && Lines.ContainsKey(id))
            {
                ids.Add(id);
            }
            else
            {
                Faults.Add(file, line, $"'{text}' is not a line of the guidance.", "Use an identifier that stands in index/lines.");
            }
        }

        return ids;
    }

    /// <summary>The roles named in a field.</summary>
    public static IReadOnlyList<RoleKey> Roles(YamlEntry entry, string field)
    {
        var roles = new List<RoleKey>();
        foreach (var (text, line) in entry.Texts(field))
        {
            if (RoleKeys.TryParse(text, out var role))
            {
                roles.Add(role);
            }
            else
            {
                entry.Fault($"'{text}' is not a role.", "Use CSW, SCSW, MA, AP or RAD.", line);
            }
        }

        return roles;
    }

    /// <summary>The concepts named in a field.</summary>
    public IReadOnlyList<Concept> Concepts(YamlEntry entry, string field)
    {
        var concepts = new List<Concept>();
        foreach (var (text, line) in entry.Texts(field))
        {
            if (Concept(entry.File, line, text) is { } concept)
            {
                concepts.Add(concept);
            }
        }

        return concepts;
    }

    /// <summary>The patterns of a field.</summary>
    public IReadOnlyList<Pattern> Patterns(YamlEntry entry, string field) =>
        [.. entry.Texts(field).Select(t => Pattern(entry.File, t.Line, t.Text)).OfType<Pattern>()];

    /// <summary>
    /// Reads a pattern: elements joined by " + ", each with alternatives joined by "|"; an alternative is the name of a
    /// concept or a phrase in double quotes.
    /// </summary>
    public Pattern? Pattern(string file, int line, string text)
    {
        var elements = new List<IReadOnlyList<Concept>>();
        foreach (var element in text.Split(" + ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var alternatives = element.Split('|').Select(a => Concept(file, line, a.Trim())).OfType<Concept>().ToList();
            if (alternatives.Count == 0)
            {
                return null;
            }

            elements.Add(alternatives);
        }

        if (elements.Count > 0)
        {
            return new Pattern(elements, text);
        }

        Faults.Add(file, line, "The pattern is empty.", "Write the name of a concept, or a phrase in double quotes.");
        return null;
    }

    private Concept? Concept(string file, int line, string name)
    {
        if (name.Length > 2 && name[0] == '"' && name[^1] == '"')
        {
            var phrase = Vocabulary.Concept(name, ConceptKind.Phrase);
            if (Vocabulary.AddForm(phrase, name[1..^1]))
            {
                return phrase;
            }
        }
        else if (Vocabulary.Find(name) is { } concept)
        {
            return concept;
        }

        Faults.Add(file, line, $"'{name}' is not a concept of the vocabulary.", "Correct its name, add it to a file of index/vocabulary, or write it as a phrase in double quotes.");
        return null;
    }
}
