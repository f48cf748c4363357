using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Examples;

/// <summary>How much one message is like the examples of each entry: above 0 where more speaks for it than against it, the higher the liker. Tasks compare with tasks, topics with topics.</summary>
internal sealed class Likeness(float[] scores, LikenessLabels labels)
{
    // What nothing is an example of is like nothing.
    private const float WithoutExamples = -2;
    // What is less like a message than this is not proposed for it.
    private const float LeastLike = -0.7f;
    private readonly float _mostOfTasks = Most(scores, labels.Tasks);
    private readonly float _mostOfTopics = Most(scores, labels.Topics);

    /// <summary>How much it is like whatever comes nearest to any task and is not it.</summary>
    public float MostOfNearMisses => Most(scores, labels.NearMisses);

    /// <summary>How much it is like the examples of an entry.</summary>
    public double Of(Entry entry) => Score(labels.Number(entry.Name));

    /// <summary>How much it is like what comes near an entry and is not it.</summary>
    public double OfNearMiss(Entry entry) => Score(labels.Number(EntryRanker.NearMiss + entry.Name));

    /// <summary>How much it is like the examples of the likest entry of the same kind.</summary>
    public double Most(Entry entry) => entry is Topic ? _mostOfTopics : _mostOfTasks;

    /// <summary>The names of the likest entries.</summary>
    /// <param name="tasks">How many tasks.</param>
    /// <param name="topics">How many topics.</param>
    public IEnumerable<string> Likest(int tasks, int topics) => Likest(labels.Tasks, tasks).Concat(Likest(labels.Topics, topics));

    private IEnumerable<string> Likest(int[] of, int count)
    {
        var ranked = new PriorityQueue<int, (float, int)>();
        foreach (var label in of.Where(l => l < scores.Length && scores[l] > LeastLike))
        {
            ranked.Enqueue(label, (scores[label], -label));
            if (ranked.Count > count)
            {
                ranked.Dequeue();
            }
        }

        return ranked.UnorderedItems.OrderByDescending(i => i.Priority).Select(i => labels.Names[i.Element]);
    }

    private double Score(int label) => label < 0 || label >= scores.Length ? WithoutExamples : scores[label];

    private static float Most(float[] scores, int[] of)
    {
        var most = WithoutExamples;
        foreach (var label in of.Where(l => l < scores.Length))
        {
            most = MathF.Max(most, scores[label]);
        }

        return most;
    }
}
