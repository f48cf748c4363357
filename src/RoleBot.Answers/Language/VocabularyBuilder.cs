namespace RoleBot.Answers.Language;

/// <summary>Gathers a <see cref="Vocabulary"/> while the knowledge folder is read.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);

    public IEnumerable<Concept> Concepts => _concepts.Values;

    public PhraseTree Content { get; } = new();

    public PhraseTree Cues { get; } = new();

    public PhraseTree Phrases { get; } = new();

    public HashSet<string> KnownWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> FieldWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> FillerWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Determiners { get; } = new(StringComparer.Ordinal);

    /// <summary>For a concept named now and one named before, what the earlier becomes; null where it falls away.</summary>
    public Dictionary<(int Now, int Earlier), Concept?> Opposites { get; } = [];

    /// <summary>Words behind which stands what something is done to or with.</summary>
    public HashSet<string> ObjectPrepositions { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of other languages than English.</summary>
    public HashSet<string> ForeignWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ClauseWords { get; } = new(StringComparer.Ordinal);

    public List<(string Word, string Not)> LookAlikes { get; } = [];

    /// <summary>The concept of that name, or null.</summary>
    public Concept? Find(string name) => _concepts.GetValueOrDefault(name);

    /// <summary>The concept of that name, made if it is new.</summary>
    public Concept Concept(string name, ConceptKind kind, bool weighs = false, bool light = false, bool staff = false)
    {
        if (!_concepts.TryGetValue(name, out var concept))
        {
            _concepts[name] = concept = new Concept(_concepts.Count, name, kind) { Weighs = weighs, IsLight = light, IsStaff = staff };
        }

        return concept;
    }

    /// <summary>Adds one way of writing a concept. A leading "=" asks for exactly that case; "_" is a gap.</summary>
    /// <returns>False where the form holds no word.</returns>
    public bool AddForm(Concept concept, string form)
    {
        var exact = form.StartsWith('=');
        var text = exact ? form[1..] : form;
        var words = Words(text);
        if (words.Count == 0 || words[0] is null || words[^1] is null || words.Count(w => w is null) > 1)
        {
            return false;
        }

        var tree = concept.Kind switch { ConceptKind.Cue => Cues, ConceptKind.Phrase => Phrases, _ => Content };
        tree.Add([.. words.Select(w => w is null ? null : WordForms.Reduce(w))], concept, exact, text);
        foreach (var word in words)
        {
            if (word is not null && word[0] != '#')
            {
                KnownWords.Add(word);
                if (concept.Kind is not (ConceptKind.Cue or ConceptKind.Setting))
                {
                    FieldWords.Add(word);
                }
            }
        }

        return true;
    }

    // Cut just as a message is cut, so that "x-ray" and "e-z-hd" meet.
    private static List<string?> Words(string form)
    {
        var words = new List<string?>();
        foreach (var part in form.ToLowerInvariant().Split([' ', '-', '/', '&', '.', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(part == "_" ? null : part.StartsWith('#') ? part : part.Replace("'", "", StringComparison.Ordinal));
        }

        return words;
    }
}
