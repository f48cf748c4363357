namespace RoleBot.Answers.Language;

/// <summary>
/// Corrects a word that nobody knows to the one word of the vocabulary that is a slip of the finger away. Known words are
/// never touched, nor is anything corrected into a listed look-alike; where two words are as near, neither is taken.
/// </summary>
internal sealed class Spelling
{
    private const int ShortestCorrected = 5;
    private readonly Func<string, bool> _knows;
    private readonly Dictionary<string, List<string>> _byDeletion = new(StringComparer.Ordinal);
    private readonly HashSet<(string Word, string Not)> _lookAlikes;

    /// <summary>Prepares corrections towards <paramref name="targets"/>.</summary>
    public Spelling(IEnumerable<string> targets, IEnumerable<(string Word, string Not)> lookAlikes, Func<string, bool> knows)
    {
        _knows = knows;
        _lookAlikes = [.. lookAlikes];
        foreach (var target in targets.Where(t => t.Length >= ShortestCorrected).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var key in Deletions(target).Append(target))
            {
                if (!_byDeletion.TryGetValue(key, out var list))
                {
                    _byDeletion[key] = list = [];
                }

                list.Add(target);
            }
        }
    }

    /// <summary>The word itself, or what it is a slip of.</summary>
    public string Correct(string word)
    {
        if (word.Length < ShortestCorrected || _knows(word) || word.Any(char.IsAsciiDigit))
        {
            return word;
        }

        string? best = null;
        foreach (var key in Deletions(word).Append(word))
        {
            foreach (var candidate in _byDeletion.GetValueOrDefault(key, []))
            {
                if (candidate == best || candidate[0] != word[0] || !IsOneSlip(word, candidate) || _lookAlikes.Contains((word, candidate)))
                {
                    continue;
                }

                if (best is not null && WordForms.Reduce(best) != WordForms.Reduce(candidate))
                {
                    return word;
                }

                best = candidate;
            }
        }

        return best ?? word;
    }

    private static IEnumerable<string> Deletions(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }

    // One letter added, dropped, changed, or two neighbours swapped.
    private static bool IsOneSlip(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        if (shorter.Length != longer.Length)
        {
            return shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1));
        }

        if (same == shorter.Length || shorter.AsSpan(same + 1).SequenceEqual(longer.AsSpan(same + 1)))
        {
            return true;
        }

        return same + 1 < shorter.Length && shorter[same] == longer[same + 1] && shorter[same + 1] == longer[same]
            && shorter.AsSpan(same + 2).SequenceEqual(longer.AsSpan(same + 2));
    }
}
