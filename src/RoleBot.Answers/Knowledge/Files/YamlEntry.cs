using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RoleBot.Answers.Knowledge.Files;

/// <summary>One mapping of a YAML file, read field by field; what does not fit becomes a fault with its line.</summary>
internal sealed class YamlEntry(string file, YamlMappingNode node, FaultList faults)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>The file it stands in.</summary>
    public string File { get; } = file;

    /// <summary>The line it begins on, from 1.</summary>
    public int Line => (int)node.Start.Line;

    /// <summary>The mappings of a list in a file; with <paramref name="field"/>, the list under that field of the file.</summary>
    public static IReadOnlyList<YamlEntry> ListIn(string file, string text, FaultList faults, string? field = null)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException e)
        {
            faults.Add(file, (int)e.Start.Line, $"The file is not valid YAML ({e.Message.Split('\n')[0]}).", "Check the indentation, quotes and brackets near this line.");
            return [];
        }

        var root = stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        if (field is not null)
        {
            root = root is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(field), out var list) ? list : null;
        }

        if (root is not YamlSequenceNode sequence)
        {
            faults.Add(file, 1, field is null ? "The file is not a list." : $"The list '{field}' is missing.", "Write it as lines that begin with '- '.");
            return [];
        }

        foreach (var item in sequence.Children.Where(c => c is not YamlMappingNode))
        {
            faults.Add(file, (int)item.Start.Line, "The item is not a group of fields.", "Write it as the items beside it are written.");
        }

        return Mappings(file, sequence, faults);
    }

    /// <summary>A text field; empty, and a fault if it is required, where it is missing.</summary>
    public string Text(string field, bool required = false)
    {
        _read.Add(field);
        if (!TryGet(field, out var value))
        {
            if (required)
            {
                Fault($"The field '{field}' is missing.", $"Add a line '{field}: …'.");
            }

            return "";
        }

        if (value is YamlScalarNode scalar)
        {
            return scalar.Value ?? "";
        }

        Fault($"The field '{field}' is not a text.", "Write it on one line, in quotes if it holds ': ' or begins with a bracket.");
        return "";
    }

    /// <summary>A field that is one text or a list of texts, each with its line.</summary>
    public IReadOnlyList<(string Text, int Line)> Texts(string field)
    {
        _read.Add(field);
        return !TryGet(field, out var value) ? []
            : value is YamlScalarNode one ? [(one.Value ?? "", (int)one.Start.Line)]
            : value is YamlSequenceNode list ? [.. Items<YamlScalarNode>(list, field, "a text").Select(s => (s.Value ?? "", (int)s.Start.Line))]
            : NotA<(string, int)>(field, "a text or a list of texts");
    }

    /// <summary>A field that is a list of mappings.</summary>
    public IReadOnlyList<YamlEntry> Entries(string field)
    {
        _read.Add(field);
        return !TryGet(field, out var value) ? []
            : value is YamlSequenceNode list ? [.. Items<YamlMappingNode>(list, field, "a group of fields").Select(m => new YamlEntry(File, m, faults))]
            : NotA<YamlEntry>(field, "a list");
    }

    /// <summary>A field that is itself a mapping; null where it is missing.</summary>
    public YamlEntry? Entry(string field)
    {
        _read.Add(field);
        return !TryGet(field, out var value) ? null
            : value is YamlMappingNode mapping ? new YamlEntry(File, mapping, faults)
            : NotA<YamlEntry?>(field, "a group of fields") is [var none] ? none : null;
    }

    /// <summary>The names of all fields.</summary>
    public IEnumerable<string> Fields => node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    /// <summary>Notes a fault at this entry, or at <paramref name="line"/>.</summary>
    public void Fault(string problem, string remedy, int? line = null) => faults.Add(File, line ?? Line, problem, remedy);

    /// <summary>Notes every field that nobody has read: most often a slip in its name.</summary>
    public void FaultUnknownFields()
    {
        foreach (var field in Fields.Where(f => !_read.Contains(f)))
        {
            Fault($"The field '{field}' is not known here.", $"Correct its name or delete it; known are {string.Join(", ", _read.Order(StringComparer.Ordinal))}.");
        }
    }

    private IEnumerable<T> Items<T>(YamlSequenceNode list, string field, string what)
        where T : YamlNode
    {
        foreach (var item in list.Children)
        {
            if (item is T fitting)
            {
                yield return fitting;
            }
            else
            {
                Fault($"An item of '{field}' is not {what}.", "Write it as the items beside it are written.", (int)item.Start.Line);
            }
        }
    }

    private IReadOnlyList<T> NotA<T>(string field, string what)
    {
        Fault($"The field '{field}' is not {what}.", "Write it as the same field of another entry is written.");
        return [];
    }

    private static IReadOnlyList<YamlEntry> Mappings(string file, YamlSequenceNode list, FaultList faults) =>
        [.. list.Children.OfType<YamlMappingNode>().Select(m => new YamlEntry(file, m, faults))];

    private bool TryGet(string field, out YamlNode value) => node.Children.TryGetValue(new YamlScalarNode(field), out value!); // null only when false
}
