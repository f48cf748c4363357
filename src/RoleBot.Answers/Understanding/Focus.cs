using RoleBot.Answers.Language;

namespace RoleBot.Answers.Understanding;

/// <summary>The part of a message that asks.</summary>
/// <param name="Sentence">The asking sentence; -1 where none stands out, and the whole message asks.</param>
/// <param name="First">The first token after the words that put the question.</param>
/// <param name="Last">The last token of the sentence.</param>
/// <param name="Asked">For each token, whether it is part of what is asked: after the cue and in no subordinate clause.</param>
/// <param name="UnknownVerb">The token in the verb's place that the vocabulary knows as nothing of the field; null where there is none.</param>
internal sealed record Focus(int Sentence, int First, int Last, IReadOnlyList<bool> Asked, int? UnknownVerb)
{
    /// <summary>Whether the asking part itself names something done and something it is done to, and so leans on nothing before it.</summary>
    public bool StandsAlone { get; private init; }

    /// <summary>Whether the asking part says "it" or "them" of something named before it.</summary>
    public bool LeansBack { get; private init; }

    /// <summary>Finds it.</summary>
    public static Focus Find(Message message, Vocabulary vocabulary)
    {
        if (message.Tokens.Count == 0)
        {
            return new Focus(-1, 0, -1, [], null);
        }

        // "Can I?" after a story: nothing of the field stands beside the cue, so the whole message says what is asked.
        var cue = AskingCue(message, vocabulary);
        if (cue is not { } asking)
        {
            return WithoutCue(message, vocabulary);
        }

        var sentence = message.SentenceOf(asking);
        var last = LastOf(message, sentence);
        var first = Cue.AsksLeave(asking.Concept.Name) ? asking.End + 1 : FirstOf(message, sentence);
        var asked = MarkAsked(message, vocabulary, first, last);
        return new Focus(sentence, first, last, asked, asking.Concept.Name == Cue.May ? VerbNobodyKnows(message, vocabulary, first, last) : null)
        {
            StandsAlone = Names(message, asked, ConceptKind.Action) && Names(message, asked, ConceptKind.Thing) && !HasPronoun(message, asked),
            LeansBack = HasPronoun(message, asked),
        };
    }

    /// <summary>Whether a mention is part of what is asked.</summary>
    public bool Covers(Mention mention) => mention.Start < Asked.Count && Asked[mention.Start];

    private static bool HasPronoun(Message message, bool[] asked) => message.Mentions.Any(m => m.Concept.Name == Cue.Object && asked[m.Start]);

    private static bool Names(Message message, bool[] asked, ConceptKind kind) =>
        message.Of(kind).Any(m => asked[m.Start] && !IsLight(m.Concept));

    // Without a cue a question mark tells which sentence asks; without one, all of it does.
    private static Focus WithoutCue(Message message, Vocabulary vocabulary)
    {
        var asking = message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Limit).LastOrDefault(m => message.Tokens[m.Start].InQuestion);
        if (asking.Concept is null)
        {
            return new Focus(-1, 0, message.Tokens.Count - 1, [.. Enumerable.Repeat(true, message.Tokens.Count)], null);
        }

        var sentence = message.SentenceOf(asking);
        var (first, last) = (FirstOf(message, sentence), LastOf(message, sentence));
        return new Focus(sentence, first, last, MarkAsked(message, vocabulary, first, last), null);
    }

    // The last sentence with a cue and something of the field; in it the last cue that has something of the field after it,
    // so that neither a tag ("can she?") nor a premise ("if she can look …") is taken for the question.
    private static Mention? AskingCue(Message message, Vocabulary vocabulary) =>
        (message.Tokens.Any(t => t.InQuestion) ? AskingCue(message, vocabulary, onlyQuestions: true) : null) ?? AskingCue(message, vocabulary, onlyQuestions: false);

    private static Mention? AskingCue(Message message, Vocabulary vocabulary, bool onlyQuestions)
    {
        for (var sentence = message.Tokens[^1].Sentence; sentence >= 0; sentence--)
        {
            var cues = message.Mentions.Where(m => Cue.Asks(m.Concept.Name) && message.SentenceOf(m) == sentence && (m.Concept.Name != Cue.Who || Cue.WhoAsks(m, message))).ToList();
            if (cues.Count == 0 || (onlyQuestions && !message.Tokens[cues[0].Start].InQuestion))
            {
                continue;
            }

            var content = message.Mentions.Where(m => message.SentenceOf(m) == sentence && IsContent(m.Concept) && !IsLight(m.Concept) && !IsFillerPhrase(m, message, vocabulary)).ToList();
            var withContent = cues.Where(c => Cue.AsksLeave(c.Concept.Name) && content.Exists(m => m.Start > c.End)).ToList();
            if (withContent.Count > 0)
            {
                return NotConditional(withContent, content, message);
            }

            if (content.Count > 0)
            {
                return cues.Find(c => !Cue.AsksLeave(c.Concept.Name)) is { Concept: not null } other ? other : WholeSentence(message, cues[0]);
            }
        }

        return null;
    }

    // A pattern may write out a word as common as "do", or one that puts the question ("within scope"); that is nothing of the field.
    private static bool IsFillerPhrase(Mention mention, Message message, Vocabulary vocabulary) =>
        mention.Concept.Kind == ConceptKind.Phrase
        && ((mention.Start == mention.End && vocabulary.IsFiller(message.Tokens[mention.Start].Word)) || message.Mentions.Any(m => Cue.AsksLeave(m.Concept.Name) && m.Overlaps(mention)));

    // "Can APs change it if the patient can't turn?" asks by the first cue: the last stands in what is only supposed.
    private static Mention NotConditional(List<Mention> cues, List<Mention> content, Message message)
    {
        var chosen = cues[^1];
        for (var i = cues.Count - 2; i >= 0; i--)
        {
            var earlier = cues[i];
            if (message.Mentions.Any(m => m.Concept.Name == Cue.If && m.End < earlier.Start && message.SentenceOf(m) == message.SentenceOf(earlier)))
            {
                continue;
            }

            if (message.Mentions.Any(m => m.Concept.Name == Cue.If && m.Start > earlier.End && m.End < chosen.Start && content.Exists(c => c.Start > earlier.End && c.End < m.Start)))
            {
                chosen = earlier;
            }
        }

        return chosen;
    }

    // A cue at the end ("… is that ok") asks about what stands before it: begin at the sentence's first token.
    private static Mention WholeSentence(Message message, Mention cue)
    {
        var first = FirstOf(message, message.SentenceOf(cue));
        return cue with { Start = first, End = first - 1 };
    }

    private static bool IsContent(Concept concept) =>
        concept.Kind is ConceptKind.Action or ConceptKind.Thing or ConceptKind.Modality or ConceptKind.Limit or ConceptKind.Phrase;

    private static bool IsLight(Concept concept) => concept.Name is LightAction;

    /// <summary>The action that says no more than "do".</summary>
    public const string LightAction = "proceed";

    private static int FirstOf(Message message, int sentence) => Index(message, t => t.Sentence == sentence);

    private static int LastOf(Message message, int sentence)
    {
        var next = Index(message, t => t.Sentence > sentence);
        return next < 0 ? message.Tokens.Count - 1 : next - 1;
    }

    private static int Index(Message message, Func<Token, bool> test)
    {
        for (var i = 0; i < message.Tokens.Count; i++)
        {
            if (test(message.Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool[] MarkAsked(Message message, Vocabulary vocabulary, int first, int last)
    {
        var asked = new bool[message.Tokens.Count];
        var (subordinate, clause, any) = (false, -1, false);
        var relative = RelativeClause(message, first, last);
        for (var i = first; i <= last; i++)
        {
            if (i >= relative.First && i <= relative.Last)
            {
                continue;
            }

            if (message.Tokens[i].Clause != clause)
            {
                clause = message.Tokens[i].Clause;
                subordinate = any && vocabulary.StartsClause(message.Tokens[i].Word);
            }

            asked[i] = !subordinate;
            any |= asked[i] && message.Mentions.Any(m => m.Start == i && IsContent(m.Concept));
        }

        return asked;
    }

    // "The band 3 who preps the patients": which one is meant, not what is asked. It ends before the next action.
    private static (int First, int Last) RelativeClause(Message message, int first, int last)
    {
        foreach (var who in message.Mentions.Where(m => m.Concept.Name == Cue.Who && m.Start > first && m.Start <= last))
        {
            if (!Cue.WhoAsks(who, message))
            {
                var actions = message.Of(ConceptKind.Action).Where(m => m.Start > who.Start && m.Start <= last).Select(m => m.Start).Distinct().Take(2).ToList();
                return actions.Count == 2 ? (who.Start, actions[1] - 1) : (0, -1);
            }
        }

        return (0, -1);
    }

    private static int? VerbNobodyKnows(Message message, Vocabulary vocabulary, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var here = message.Mentions.Where(m => m.Start <= i && m.End >= i && (!m.Gapped || m.Start == i || m.End == i)).ToList();
            if (here.Exists(m => m.Concept.Kind is ConceptKind.Action or ConceptKind.Thing or ConceptKind.Modality))
            {
                return null;
            }

            if (!vocabulary.IsFiller(message.Tokens[i].Word) && !here.Exists(m => m.Concept.Kind is ConceptKind.Role or ConceptKind.Person || Cue.IsPronoun(m.Concept.Name)))
            {
                return i;
            }
        }

        return null;
    }
}
