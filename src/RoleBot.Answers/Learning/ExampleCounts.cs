using System.Collections.Frozen;

namespace RoleBot.Answers.Learning;

/// <summary>In how many examples of each task a word or a concept stands.</summary>
internal sealed class ExampleCounts
{
    // A word that stands in the examples of so many tasks that somebody has, and no oftener in those of what nobody has, tells nothing of any.
    private const int TasksOfBackground = 6;
    private readonly FrozenDictionary<string, Entry> _counts;
    private readonly FrozenDictionary<string, ushort> _labels;

    private ExampleCounts(IEnumerable<KeyValuePair<string, Entry>> counts, IEnumerable<string> labels)
    {
        _counts = counts.ToFrozenDictionary(StringComparer.Ordinal);
        _labels = labels.Index().ToFrozenDictionary(l => l.Item, l => (ushort)l.Index, StringComparer.Ordinal);
    }

    /// <summary>Counts.</summary>
    /// <param name="examples">The features of each example, and its label.</param>
    /// <param name="granted">The labels that are tasks some role has.</param>
    public static ExampleCounts Of(IReadOnlyList<(string Label, IReadOnlyCollection<string> Features)> examples, IReadOnlySet<string> granted)
    {
        List<string> labels = [.. examples.Select(e => e.Label).Distinct().Order(StringComparer.Ordinal)];
        var isGranted = labels.ConvertAll(granted.Contains);
        double had = examples.Count(e => granted.Contains(e.Label));
        var refused = examples.Count - had;
        var counts = examples.SelectMany(e => e.Features, (e, feature) => (Feature: feature, e.Label)).GroupBy(f => f.Feature, f => f.Label, StringComparer.Ordinal).Select(group =>
        {
            var of = group.CountBy(l => l, StringComparer.Ordinal).Select(l => (Label: (ushort)labels.BinarySearch(l.Key, StringComparer.Ordinal), Count: (ushort)l.Value)).OrderBy(l => l.Label).ToArray();
            var tasks = of.Where(l => isGranted[l.Label]).ToList();
            var isBackground = tasks.Count >= TasksOfBackground && of.Where(l => !isGranted[l.Label]).Sum(l => l.Count) / refused <= tasks.Sum(l => l.Count) / had;
            return KeyValuePair.Create(group.Key, new Entry(isBackground, of));
        });
        return new ExampleCounts(counts, labels);
    }

    /// <summary>In how many examples of a task a feature stands.</summary>
    public int Of(string feature, string task)
    {
        if (!_counts.TryGetValue(feature, out var entry) || !_labels.TryGetValue(task, out var label))
        {
            return 0;
        }

        var at = Array.BinarySearch(entry.Counts, (label, (ushort)0));
        at = at < 0 ? ~at : at;
        return at < entry.Counts.Length && entry.Counts[at].Label == label ? entry.Counts[at].Count : 0;
    }

    /// <summary>Whether a feature stands in questions of every sort, so that its standing in one says nothing of what is asked.</summary>
    public bool IsBackground(string feature) => _counts.TryGetValue(feature, out var entry) && entry.IsBackground;

    /// <summary>Writes what was counted, for <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_labels.Count);
        foreach (var label in _labels.OrderBy(l => l.Value))
        {
            writer.Write(label.Key);
        }

        writer.Write(_counts.Count);
        foreach (var (feature, entry) in _counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            writer.Write(feature);
            writer.Write(entry.IsBackground);
            writer.Write(entry.Counts.Length);
            foreach (var (label, count) in entry.Counts)
            {
                writer.Write(label);
                writer.Write(count);
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The data end too early.</exception>
    public static ExampleCounts Read(BinaryReader reader)
    {
        string[] labels = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        var counts = new KeyValuePair<string, Entry>[reader.ReadInt32()];
        for (var i = 0; i < counts.Length; i++)
        {
            var feature = string.Intern(reader.ReadString());
            var isBackground = reader.ReadBoolean();
            counts[i] = KeyValuePair.Create(feature, new Entry(isBackground, [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (reader.ReadUInt16(), reader.ReadUInt16()))]));
        }

        return new ExampleCounts(counts, labels);
    }

    private readonly record struct Entry(bool IsBackground, (ushort Label, ushort Count)[] Counts);
}
