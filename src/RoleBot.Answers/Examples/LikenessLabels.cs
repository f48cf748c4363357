using System.Collections.Frozen;

namespace RoleBot.Answers.Examples;

/// <summary>What examples are of, numbered, and sorted into tasks, topics and near misses.</summary>
internal sealed class LikenessLabels
{
    private readonly FrozenDictionary<string, int> _numbers;

    /// <summary>Numbers the labels.</summary>
    /// <param name="tasks">Those that name tasks, and near misses of them; each once.</param>
    /// <param name="topics">Those that name topics, which are numbered behind them.</param>
    public LikenessLabels(IReadOnlyList<string> tasks, IReadOnlyList<string> topics)
    {
        Names = [.. tasks, .. topics];
        _numbers = Names.Index().ToFrozenDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        Tasks = [.. tasks.Index().Where(n => !n.Item.StartsWith(EntryRanker.NearMiss, StringComparison.Ordinal)).Select(n => n.Index)];
        NearMisses = [.. tasks.Index().Where(n => n.Item.StartsWith(EntryRanker.NearMiss, StringComparison.Ordinal)).Select(n => n.Index)];
        Topics = [.. topics.Index().Select(n => tasks.Count + n.Index)];
    }

    /// <summary>The labels, by number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The numbers of the labels that name tasks.</summary>
    public int[] Tasks { get; }

    /// <summary>The numbers of the labels of what comes near a task and is not it.</summary>
    public int[] NearMisses { get; }

    /// <summary>The numbers of the labels that name topics.</summary>
    public int[] Topics { get; }

    /// <summary>The number of a label; -1 where nothing is an example of it.</summary>
    public int Number(string label) => _numbers.GetValueOrDefault(label, -1);
}
