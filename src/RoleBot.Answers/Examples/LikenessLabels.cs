using System.Collections.Frozen;

namespace RoleBot.Answers.Examples;

/// <summary>What examples are of, numbered, and sorted into tasks, topics and near misses.</summary>
internal sealed class LikenessLabels
{
    private readonly FrozenDictionary<string, int> _numbers;

    /// <summary>Numbers the labels.</summary>
    /// <param name="names">The labels, each once.</param>
    /// <param name="topics">Those that name topics.</param>
    public LikenessLabels(IReadOnlyList<string> names, IReadOnlySet<string> topics)
    {
        Names = names;
        _numbers = names.Index().ToFrozenDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        Tasks = [.. names.Index().Where(n => !topics.Contains(n.Item) && !n.Item.StartsWith(EntryRanker.NearMiss, StringComparison.Ordinal)).Select(n => n.Index)];
        Topics = [.. names.Index().Where(n => topics.Contains(n.Item)).Select(n => n.Index)];
    }

    /// <summary>The labels, by number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The numbers of the labels that name tasks.</summary>
    public int[] Tasks { get; }

    /// <summary>The numbers of the labels that name topics.</summary>
    public int[] Topics { get; }

    /// <summary>The number of a label; -1 where nothing is an example of it.</summary>
    public int Number(string label) => _numbers.GetValueOrDefault(label, -1);
}
