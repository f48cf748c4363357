using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Examples;

/// <summary>
/// Tells messages apart by how they are put: a multinomial logistic regression over the words, the pairs of neighbouring words
/// and the cues of a message, roles read as one word. Learned from examples at start, in a fixed order, so that it is always the same.
/// </summary>
internal sealed class FrameModel
{
    // What stands in one example only tells that example from the rest, not its kind.
    private const int LeastSeen = 2;
    private const int Rounds = 5;
    private const float Step = 0.09f;
    private const float Shrink = 1e-4f;
    private const float Smallest = 1e-3f;
    // A step through the examples that meets each once, kinds mixed: they stand sorted in the files.
    private const int Stride = 7919;
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly string[] _labels;
    private readonly float[][] _weights;

    /// <summary>Learns from examples.</summary>
    public FrameModel(IReadOnlyList<Example> examples, Vocabulary vocabulary)
    {
        _labels = [.. examples.Select(e => e.Label).Distinct().Order(StringComparer.Ordinal)];
        var tokenizer = new Tokenizer(vocabulary);
        var names = examples.AsParallel().AsOrdered().Select(e => Message.Read(e.Question, tokenizer, vocabulary).Frame).ToList();
        var often = names.SelectMany(n => n).CountBy(n => n, StringComparer.Ordinal).Where(n => n.Value >= LeastSeen).Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        var read = names.Zip(examples, (n, e) => (Features: Number(n.Where(often.Contains)), Label: Array.IndexOf(_labels, e.Label))).ToList();
        _weights = [.. Enumerable.Range(0, _features.Count).Select(_ => new float[_labels.Length])];
        Learn(read);
    }

    /// <summary>How much speaks for each label; comparable within one message.</summary>
    public Dictionary<string, double> Score(Message message)
    {
        var sums = Sums([.. message.Frame.Select(n => _features.GetValueOrDefault(n, -1)).Where(n => n >= 0)]);
        var scores = new Dictionary<string, double>(_labels.Length, StringComparer.Ordinal);
        for (var k = 0; k < sums.Length; k++)
        {
            scores[_labels[k]] = sums[k];
        }

        return scores;
    }

    private void Learn(List<(int[] Features, int Label)> examples)
    {
        var squares = _weights.Select(w => new float[w.Length]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < examples.Count; i++)
            {
                var (features, label) = examples[(int)((long)i * Stride % examples.Count)];
                var shares = Shares(Sums(features));
                for (var k = 0; k < shares.Length; k++)
                {
                    var error = shares[k] - (k == label ? 1 : 0);
                    if (MathF.Abs(error) >= Smallest)
                    {
                        Adjust(features, k, error, squares);
                    }
                }
            }
        }
    }

    // Each weight learns the slower the more it has learned already (AdaGrad).
    private void Adjust(int[] features, int label, float error, float[][] squares)
    {
        foreach (var feature in features)
        {
            var slope = error + (Shrink * _weights[feature][label]);
            squares[feature][label] += slope * slope;
            _weights[feature][label] -= Step * slope / (Smallest + MathF.Sqrt(squares[feature][label]));
        }
    }

    private float[] Sums(int[] features)
    {
        var sums = new float[_labels.Length];
        foreach (var feature in features)
        {
            var weights = _weights[feature];
            for (var k = 0; k < sums.Length; k++)
            {
                sums[k] += weights[k];
            }
        }

        return sums;
    }

    private static float[] Shares(float[] sums)
    {
        var most = sums.Max();
        var shares = Array.ConvertAll(sums, s => MathF.Exp(s - most));
        var whole = shares.Sum();
        return Array.ConvertAll(shares, s => s / whole);
    }

    private int[] Number(IEnumerable<string> names)
    {
        var numbers = new HashSet<int>();
        foreach (var name in names)
        {
            if (!_features.TryGetValue(name, out var number))
            {
                _features[name] = number = _features.Count;
            }

            numbers.Add(number);
        }

        return [.. numbers];
    }
}
