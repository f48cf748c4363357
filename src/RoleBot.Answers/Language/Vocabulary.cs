using System.Collections.Frozen;

namespace RoleBot.Answers.Language;

/// <summary>The words people use and the concepts they stand for. Immutable.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Concept> _byName;
    private readonly FrozenSet<string> _known;
    private readonly FrozenSet<string> _knownStems;
    private readonly FrozenSet<string> _clauseWords;
    private readonly FrozenSet<string> _foreignWords;
    private readonly FrozenSet<string> _fillerWords;
    private readonly FrozenSet<string> _determiners;
    private readonly FrozenSet<string> _objectPrepositions;
    private readonly FrozenDictionary<(int Now, int Earlier), Concept?> _opposites;
    private readonly PhraseTree _content;
    private readonly PhraseTree _cues;
    private readonly PhraseTree _phrases;

    /// <summary>Takes over what <see cref="VocabularyBuilder"/> has gathered.</summary>
    internal Vocabulary(VocabularyBuilder built)
    {
        _byName = built.Concepts.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);
        (_content, _cues, _phrases) = (built.Content, built.Cues, built.Phrases);
        _known = built.KnownWords.ToFrozenSet(StringComparer.Ordinal);
        _knownStems = built.KnownWords.Select(WordForms.Reduce).ToFrozenSet(StringComparer.Ordinal);
        _foreignWords = built.ForeignWords.ToFrozenSet(StringComparer.Ordinal);
        _clauseWords = built.ClauseWords.ToFrozenSet(StringComparer.Ordinal);
        _fillerWords = built.FillerWords.ToFrozenSet(StringComparer.Ordinal);
        _determiners = built.Determiners.ToFrozenSet(StringComparer.Ordinal);
        _objectPrepositions = built.ObjectPrepositions.ToFrozenSet(StringComparer.Ordinal);
        _opposites = built.Opposites.ToFrozenDictionary();
        Spelling = new Spelling(built.FieldWords, built.LookAlikes, Knows);
    }

    /// <summary>Corrects slips towards the words of the field.</summary>
    public Spelling Spelling { get; }

    /// <summary>Every concept by name.</summary>
    public IReadOnlyDictionary<string, Concept> Concepts => _byName;

    /// <summary>Whether a word is in the vocabulary or is an everyday word; numbers are known.</summary>
    public bool Knows(string word) =>
        char.IsAsciiDigit(word[0]) || word.Length == 1 || _known.Contains(word) || _knownStems.Contains(WordForms.Reduce(word));

    /// <summary>Whether a word is common in another language and not in English.</summary>
    public bool IsForeign(string word) => _foreignWords.Contains(word);

    /// <summary>Whether a word begins a new clause ("because", "while").</summary>
    public bool StartsClause(string word) => _clauseWords.Contains(word);

    /// <summary>Whether a word may stand where a verb is looked for without being it ("please", "my").</summary>
    public bool IsFiller(string word) => _fillerWords.Contains(word);

    /// <summary>Whether a word announces a noun ("the", "her").</summary>
    public bool IsDeterminer(string word) => _determiners.Contains(word);

    /// <summary>Whether what something is done to or with may stand behind a word: "on", "into".</summary>
    public bool LeadsToObject(string word) => _objectPrepositions.Contains(word);

    /// <summary>Whether a concept named now takes the place of one named before ("complex", "simple").</summary>
    /// <param name="now">The one named now.</param>
    /// <param name="earlier">The one named before.</param>
    /// <param name="becomes">What the earlier one turns into; null where it falls away.</param>
    public bool Replaces(Concept now, Concept earlier, out Concept? becomes) => _opposites.TryGetValue((now.Number, earlier.Number), out becomes);

    /// <summary>Every mention in a message, by the place it begins.</summary>
    public List<Mention> Find(IReadOnlyList<Token> tokens)
    {
        // Three layers: a cue or a pattern's phrase may overlap a concept of the field; inside a layer the longest wins.
        var found = _content.Find(tokens, longestOnly: true);
        found.AddRange(_cues.Find(tokens, longestOnly: false));
        found.AddRange(_phrases.Find(tokens, longestOnly: false));
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start - b.Start : a.End != b.End ? a.End - b.End : a.Concept.Number != b.Concept.Number ? a.Concept.Number - b.Concept.Number : a.Gapped.CompareTo(b.Gapped));
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (found[i] == found[i - 1])
            {
                found.RemoveAt(i);
            }
        }

        return found;
    }
}
