using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Examples;

/// <summary>
/// Ranks entries by how much a message is like the examples of each: a naive Bayes reading of what the message names, in
/// which only what speaks for an entry counts, so that a story around the question does it no harm. It proposes; it never decides a yes.
/// </summary>
internal sealed class EntryRanker
{
    /// <summary>Stands before the name of a task in the label of what only comes near it.</summary>
    public const string NearMiss = "~";

    // A feature seen in one example is not yet a rule: this many imagined examples with the usual share of it stand beside the real ones.
    private const float Imagined = 4f;
    private readonly Vocabulary _vocabulary;
    private readonly LikenessLabels _labels;
    // A word that stands in the examples of so many tasks that somebody has, and no oftener in those of what nobody has, tells nothing of any.
    private const int TasksOfBackground = 6;
    private readonly Dictionary<string, (int Label, float Evidence, int Examples)[]> _evidence;
    private readonly HashSet<string> _background;

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The examples; the order does not matter.</param>
    /// <param name="topics">The names of the entries that are topics.</param>
    /// <param name="granted">The names of the tasks that some role has.</param>
    /// <param name="vocabulary">The vocabulary they are read with.</param>
    public EntryRanker(IReadOnlyList<Example> examples, IReadOnlySet<string> topics, IReadOnlySet<string> granted, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _labels = new LikenessLabels([.. examples.Select(e => e.Label).Distinct().Order(StringComparer.Ordinal)], topics);
        var perLabel = new int[_labels.Names.Count];
        var seen = new Dictionary<string, Dictionary<int, int>>(StringComparer.Ordinal);
        foreach (var (label, features) in Read(examples, vocabulary))
        {
            perLabel[label]++;
            foreach (var feature in features)
            {
                var counts = seen.TryGetValue(feature.Name, out var known) ? known : seen[feature.Name] = [];
                counts[label] = counts.GetValueOrDefault(label) + 1;
            }
        }

        _background = Background(seen, perLabel, granted, topics);
        _evidence = seen.ToDictionary(f => f.Key, f => Evidence(f.Value, perLabel, examples.Count), StringComparer.Ordinal);
    }

    /// <summary>How much a message is like the examples of each entry.</summary>
    public Likeness Rank(Message message, Focus focus)
    {
        var sums = new float[_labels.Names.Count];
        foreach (var feature in Feature.Of(message, focus, _vocabulary))
        {
            if (_evidence.TryGetValue(feature.Name, out var evidence))
            {
                foreach (var (label, speaks, _) in evidence)
                {
                    sums[label] += speaks * feature.Weight;
                }
            }
        }

        return new Likeness(sums, _labels);
    }

    /// <summary>In how many examples of an entry a word stands.</summary>
    public int ExamplesWith(string word, string entry) => Seen(Feature.OfWord(word), entry);

    /// <summary>In how many examples of an entry a concept is named.</summary>
    public int ExamplesWith(Concept concept, string entry) => Seen(concept.Name, entry);

    /// <summary>Whether a word stands in questions of every sort, so that its standing in one says nothing of what is asked.</summary>
    public bool IsBackground(string word) => _background.Contains(Feature.OfWord(word));

    private HashSet<string> Background(Dictionary<string, Dictionary<int, int>> seen, int[] perLabel, IReadOnlySet<string> granted, IReadOnlySet<string> topics)
    {
        var isGranted = _labels.Names.Select(granted.Contains).ToArray();
        var isRefused = _labels.Names.Select((n, i) => !isGranted[i] && !topics.Contains(n)).ToArray();
        var (had, refused) = (0.0, 0.0);
        for (var label = 0; label < perLabel.Length; label++)
        {
            had += isGranted[label] ? perLabel[label] : 0;
            refused += isRefused[label] ? perLabel[label] : 0;
        }

        var background = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (feature, counts) in seen)
        {
            var (tasks, inHad, inRefused) = (0, 0, 0);
            foreach (var (label, count) in counts)
            {
                tasks += isGranted[label] ? 1 : 0;
                inHad += isGranted[label] ? count : 0;
                inRefused += isRefused[label] ? count : 0;
            }

            if (tasks >= TasksOfBackground && inRefused / refused <= inHad / had)
            {
                background.Add(feature);
            }
        }

        return background;
    }

    private int Seen(string feature, string entry)
    {
        var label = _labels.Number(entry);
        return _evidence.TryGetValue(feature, out var evidence) ? Array.Find(evidence, e => e.Label == label).Examples : 0;
    }

    private List<(int Label, IReadOnlyList<Feature> Features)> Read(IReadOnlyList<Example> examples, Vocabulary vocabulary)
    {
        var tokenizer = new Tokenizer(vocabulary);
        return [.. examples.AsParallel().AsOrdered().Select(e =>
        {
            var message = Message.Read(e.Question, tokenizer, vocabulary);
            return (_labels.Number(e.Label), Feature.Of(message, null, vocabulary));
        })];
    }

    // What speaks against an entry counts as nothing.
    private static (int Label, float Evidence, int Examples)[] Evidence(Dictionary<int, int> counts, int[] perLabel, int examples)
    {
        var usual = (float)counts.Values.Sum() / examples;
        return [.. counts.OrderBy(c => c.Key).Select(c => (c.Key, MathF.Max(0, MathF.Log((c.Value + (Imagined * usual)) / (perLabel[c.Key] + Imagined) / usual)), c.Value))];
    }
}
