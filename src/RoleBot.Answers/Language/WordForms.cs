using System.Buffers;

namespace RoleBot.Answers.Language;

/// <summary>
/// Reduces a word to a common form, so that "cannulating", "cannulates" and "cannulate" meet. Inflection only, never
/// derivation: a stronger stemmer would make "interventional" of "intervene" and so join what the guidance keeps apart.
/// </summary>
internal static class WordForms
{
    // A noun that only looks like an inflected verb; reduced, it would be taken for that verb.
    private const string FixedNoun = "imaging";

    private const int ShortestInflected = 4;

    // In a short word the final e tells words apart: "note" is not "not", nor "here" "her".
    private const int LongestKeepingE = 4;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The common form of a lower-case word.</summary>
    public static string Reduce(string word)
    {
        if (word.Length < ShortestInflected || char.IsAsciiDigit(word[0]) || word == FixedNoun)
        {
            return word;
        }

        var stem = WithoutEnding(WithoutPlural(word));
        return stem.Length > LongestKeepingE && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string WithoutEnding(string word)
    {
        var cut = word.EndsWith("ing", StringComparison.Ordinal) ? 3
            : word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e' ? 2
            : 0;
        if (cut == 0 || word.Length - cut < 3 || !HasVowel(word.AsSpan(0, word.Length - cut)))
        {
            return word;
        }

        var stem = word[..^cut];
        if (stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]))
        {
            return stem.Length > 3 && stem[^1] is not ('s' or 'l' or 'z') ? stem[..^1] : stem;
        }

        // "moving" is of "move", "asking" of "ask": a short stem that ends vowel, consonant has lost its e.
        return stem.Length == 3 && Vowels.Contains(stem[1]) && !Vowels.Contains(stem[2]) && stem[2] is not ('w' or 'x') ? stem + "e" : stem;
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.IndexOfAny(Vowels) >= 0;
}
