using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>A message cut into words, with the concepts named in it.</summary>
/// <param name="Tokens">The words, in order.</param>
/// <param name="Mentions">The concepts named, by the place they begin.</param>
internal sealed record Message(IReadOnlyList<Token> Tokens, IReadOnlyList<Mention> Mentions)
{
    /// <summary>Reads a text.</summary>
    public static Message Read(string text, Tokenizer tokenizer, Vocabulary vocabulary)
    {
        var tokens = tokenizer.Cut(text);
        var mentions = vocabulary.Find(tokens);

        // "Could you tell me" asks the bot to speak, not leave for anybody; "or must I …" asks no more than what stands before it.
        var spoken = mentions.Where(m => m.Concept.Name is Cue.TellMe or Cue.Alternative).ToList();
        return new Message(tokens, [.. mentions.Where(m => (m.Concept.Name != Cue.May || !spoken.Exists(m.Overlaps)) && !(m.Gapped && GoesOverSequence(m, mentions)))]);
    }

    // "Flush, then put it through" is no "flush … through".
    private static bool GoesOverSequence(Mention gapped, List<Mention> mentions) =>
        mentions.Any(s => s.Concept.Name == Cue.Sequence && s.Start > gapped.Start && s.End < gapped.End);

    // By so many words of another language, or by letters of another script, a message shows that it is not in English.
    private const int LeastForeign = 2;
    private const char LastLatin = '\u024F';

    /// <summary>Whether a message is written in another language than English: in another script, or or half of what is no role's name in words of other languages or of none that is known.</summary>
    public bool IsInAnotherLanguage(Vocabulary vocabulary)
    {
        var roles = Of(ConceptKind.Role);
        var words = Tokens.Where((t, i) => !char.IsAsciiDigit(t.Word[0]) && !roles.Any(r => r.Holds(i))).ToList();
        var scripts = words.Count(t => t.Raw.Any(c => char.IsLetter(c) && c is > LastLatin and < '\uFF00'));
        var foreign = words.Count(t => vocabulary.IsForeign(t.Word));
        return words.Count > 0 && (scripts * 2 >= words.Count || (foreign >= LeastForeign && words.Count(t => t.Unknown || vocabulary.IsForeign(t.Word)) * 2 >= words.Count));
    }

    private readonly HashSet<string> _names = [.. Mentions.Select(m => m.Concept.Name)];

    /// <summary>How the message is put; see <see cref="Messages.Frame"/>.</summary>
    public IReadOnlySet<string> Frame => field ??= Messages.Frame.Of(this);

    /// <summary>The numbers of the concepts named.</summary>
    public IReadOnlySet<int> Numbers { get; } = Mentions.Select(m => m.Concept.Number).ToHashSet();

    /// <summary>Whether a concept is named anywhere.</summary>
    public bool Names(string concept) => _names.Contains(concept);

    /// <summary>The mentions of a kind.</summary>
    public IReadOnlyList<Mention> Of(params ReadOnlySpan<ConceptKind> kinds)
    {
        var found = new List<Mention>();
        foreach (var mention in Mentions)
        {
            if (kinds.Contains(mention.Concept.Kind))
            {
                found.Add(mention);
            }
        }

        return found;
    }

    /// <summary>The sentence a mention stands in.</summary>
    public int SentenceOf(Mention mention) => Tokens[mention.Start].Sentence;

    /// <summary>The part of the message between two tokens, inclusive, as a message of its own.</summary>
    public Message Part(int first, int last) => new(
        [.. Tokens.Skip(first).Take(last - first + 1)],
        [.. Mentions.Where(m => m.Start >= first && m.End <= last).Select(m => m with { Start = m.Start - first, End = m.End - first })]);

    /// <summary>The first token of a sentence; -1 where there is no such sentence.</summary>
    public int FirstOf(int sentence) => Index(t => t.Sentence == sentence);

    /// <summary>The last token of a sentence.</summary>
    public int LastOf(int sentence)
    {
        var next = Index(t => t.Sentence > sentence);
        return next < 0 ? Tokens.Count - 1 : next - 1;
    }

    private int Index(Func<Token, bool> test)
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (test(Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
