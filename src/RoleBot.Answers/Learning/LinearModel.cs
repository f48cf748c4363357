using System.Collections.Frozen;
using System.Numerics;

namespace RoleBot.Answers.Learning;

/// <summary>
/// Tells labels apart by features: for each label a weighted sum, above 0 where more speaks for it than against it. Learned by <see cref="LinearLearner"/>;
/// a feature counts the more the fewer examples hold it, and a long message no more than a short one.
/// </summary>
internal sealed class LinearModel
{
    // A weight is kept as a whole number of so many steps of its label's largest.
    private const float Steps = short.MaxValue;
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly float[] _rarity;
    private readonly float[] _steps;
    private readonly short[] _weights;

    private LinearModel(IReadOnlyList<string> labels, IReadOnlyList<string> features, float[] rarity, float[] steps, short[] weights)
    {
        Labels = labels;
        _numbers = features.Index().ToFrozenDictionary(f => f.Item, f => f.Index, StringComparer.Ordinal);
        (_rarity, _steps, _weights) = (rarity, steps, weights);
    }

    /// <summary>The labels, by number.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The features of each example, each once, and its label. Their order does not matter to what a label is, only to the last digits of its weights.</param>
    /// <param name="leastSeen">In how many examples a feature must stand to be learned from.</param>
    public static LinearModel Learn(IReadOnlyList<(string Label, IReadOnlyCollection<string> Features)> examples, int leastSeen)
    {
        var labels = examples.Select(e => e.Label).Distinct().Order(StringComparer.Ordinal).ToList();
        var seen = examples.SelectMany(e => e.Features).CountBy(f => f, StringComparer.Ordinal).Where(f => f.Value >= leastSeen).OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        var features = seen.ConvertAll(f => f.Key);
        var rarity = seen.Select(f => 1 + (float)Math.Log((1.0 + examples.Count) / (1 + f.Value))).ToArray();
        var unlearned = new LinearModel(labels, features, rarity, [], []);
        var read = examples.Select(e => unlearned.Values(e.Features)).ToList();
        var weights = new float[labels.Count][];
        Parallel.For(0, labels.Count, k => weights[k] = LinearLearner.Learn(read, [.. examples.Select(e => e.Label == labels[k])], features.Count));
        var steps = Array.ConvertAll(weights, w => w.Max(MathF.Abs) / Steps);
        var rounded = new short[(features.Count + 1) * labels.Count];
        for (var k = 0; k < labels.Count; k++)
        {
            for (var f = 0; f <= features.Count; f++)
            {
                rounded[(f * labels.Count) + k] = (short)MathF.Round(weights[k][f] / steps[k]);
            }
        }

        return new LinearModel(labels, features, rarity, steps, rounded);
    }

    /// <summary>How much speaks for each label, by its number.</summary>
    /// <param name="features">The features of a message, each once.</param>
    public float[] Score(IReadOnlyCollection<string> features)
    {
        var sums = new float[_steps.Length];
        var (numbers, values) = Values(features);
        Add(sums, _rarity.Length, 1);
        for (var f = 0; f < numbers.Length; f++)
        {
            Add(sums, numbers[f], values[f]);
        }

        for (var k = 0; k < sums.Length; k++)
        {
            sums[k] *= _steps[k];
        }

        return sums;
    }

    /// <summary>Writes what was learned, for <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer)
    {
        WriteNames(writer, Labels);
        WriteNames(writer, [.. _numbers.OrderBy(n => n.Value).Select(n => n.Key)]);
        Array.ForEach(_rarity, writer.Write);
        Array.ForEach(_steps, writer.Write);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The data end too early.</exception>
    public static LinearModel Read(BinaryReader reader)
    {
        var (labels, features) = (ReadNames(reader), ReadNames(reader));
        var rarity = ReadNumbers(reader, features.Length);
        var steps = ReadNumbers(reader, labels.Length);
        var weights = new short[(features.Length + 1) * labels.Length];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LinearModel(labels, features, rarity, steps, weights);
    }

    // Several labels at once; each still sums its features in the same order, so that the width of the processor's registers changes nothing.
    private void Add(float[] sums, int feature, float value)
    {
        var row = _weights.AsSpan(feature * sums.Length, sums.Length);
        var k = 0;
        for (; k <= row.Length - Vector<short>.Count; k += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(row[k..]), out var low, out var high);
            (new Vector<float>(sums, k) + (Vector.ConvertToSingle(low) * value)).CopyTo(sums, k);
            (new Vector<float>(sums, k + Vector<float>.Count) + (Vector.ConvertToSingle(high) * value)).CopyTo(sums, k + Vector<float>.Count);
        }

        for (; k < row.Length; k++)
        {
            sums[k] += row[k] * value;
        }
    }

    private (int[] Numbers, float[] Values) Values(IReadOnlyCollection<string> features)
    {
        var numbers = features.Select(f => _numbers.GetValueOrDefault(f, -1)).Where(n => n >= 0).Order().ToArray();
        var values = Array.ConvertAll(numbers, n => _rarity[n]);
        var length = MathF.Sqrt(values.Sum(v => v * v));
        return (numbers, Array.ConvertAll(values, v => v / length));
    }

    private static void WriteNames(BinaryWriter writer, IReadOnlyList<string> names)
    {
        writer.Write(names.Count);
        foreach (var name in names)
        {
            writer.Write(name);
        }
    }

    private static string[] ReadNames(BinaryReader reader) => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => string.Intern(reader.ReadString()))];

    private static float[] ReadNumbers(BinaryReader reader, int count) => [.. Enumerable.Range(0, count).Select(_ => reader.ReadSingle())];
}
