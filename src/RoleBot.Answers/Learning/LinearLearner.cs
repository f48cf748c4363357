namespace RoleBot.Answers.Learning;

/// <summary>
/// Learns what tells one label from all others: a linear support vector machine for each label, with squared hinge loss, by dual coordinate descent
/// (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", 2008). Only sums and products in a fixed order, so that the same examples teach the same on every machine.
/// </summary>
internal static class LinearLearner
{
    // How dear an example on the wrong side is, against large weights.
    private const float Cost = 0.5f;
    // And how much dearer one that has the label: there are few of them among all others.
    private const float Rare = 4;
    private const float Softness = 1 / (2 * Cost);
    private const float RareSoftness = Softness / Rare;
    // A step through the examples that meets each once, labels mixed: they stand sorted in the files.
    private const int Stride = 7919;
    private const int MostRounds = 30;
    // Where no example would move its multiplier further than this, the rest is as good as learned.
    private const float Settled = 0.05f;

    /// <summary>The weights of one label.</summary>
    /// <param name="examples">The examples: their features by number, each with its value; lengths 1.</param>
    /// <param name="isPositive">For each example, whether it has the label.</param>
    /// <param name="features">How many features there are.</param>
    /// <returns>A weight for each feature, and behind them the one that always counts.</returns>
    public static float[] Learn(IReadOnlyList<(int[] Features, float[] Values)> examples, bool[] isPositive, int features)
    {
        var weights = new float[features + 1];
        var multipliers = new float[examples.Count];
        var active = Order(examples.Count);
        var left = active.Length;
        var (bound, whole) = (float.MaxValue, true);
        for (var round = 0; round < MostRounds; round++)
        {
            var most = 0f;
            for (var at = 0; at < left; at++)
            {
                var i = active[at];
                var (numbers, values) = examples[i];
                var sign = isPositive[i] ? 1f : -1f;
                var softness = isPositive[i] ? RareSoftness : Softness;
                var slope = (sign * Sum(weights, numbers, values)) - 1 + (softness * multipliers[i]);
                if (multipliers[i] == 0 && slope > bound)
                {
                    // Far on its right side: not looked at again until the rest has settled.
                    (active[at], active[--left]) = (active[left], active[at]);
                    at--;
                    continue;
                }

                var step = multipliers[i] == 0 ? MathF.Min(slope, 0) : slope;
                if (step == 0)
                {
                    continue;
                }

                most = MathF.Max(most, MathF.Abs(step));
                var changed = MathF.Max(multipliers[i] - (slope / (2 + softness)), 0); // 2: an example has length 1, and what always counts is 1
                Add(weights, numbers, values, (changed - multipliers[i]) * sign);
                multipliers[i] = changed;
            }

            if (most > Settled)
            {
                (bound, whole) = (most, whole && left == active.Length);
            }
            else if (whole || left == active.Length)
            {
                break;
            }
            else
            {
                (left, bound, whole) = (active.Length, float.MaxValue, true);
            }
        }

        return weights;
    }

    private static int[] Order(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            order[i] = (int)((long)i * Stride % count);
        }

        // A count that the step divides would meet some twice and others never.
        return count % Stride == 0 ? [.. Enumerable.Range(0, count)] : order;
    }

    private static float Sum(float[] weights, int[] numbers, float[] values)
    {
        var sum = weights[^1];
        for (var f = 0; f < numbers.Length; f++)
        {
            sum += weights[numbers[f]] * values[f];
        }

        return sum;
    }

    private static void Add(float[] weights, int[] numbers, float[] values, float amount)
    {
        weights[^1] += amount;
        for (var f = 0; f < numbers.Length; f++)
        {
            weights[numbers[f]] += amount * values[f];
        }
    }
}
