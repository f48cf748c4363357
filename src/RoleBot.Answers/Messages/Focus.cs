using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

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

    /// <summary>For each token, whether it is said of what somebody else does, or nobody; see <see cref="Messages.Aside"/>.</summary>
    public IReadOnlyList<bool> Aside { get; private init; } = [];

    /// <summary>Finds it.</summary>
    public static Focus Find(Message message, Vocabulary vocabulary)
    {
        if (message.Tokens.Count == 0)
        {
            return new Focus(-1, 0, -1, [], null);
        }

        // "Can I?" after a story: nothing of the field stands beside the cue, so the whole message says what is asked.
        var cue = AskingCues.Find(message, vocabulary);
        if (cue is not { } asking)
        {
            return WithoutCue(message, vocabulary);
        }

        var sentence = message.SentenceOf(asking);
        var last = message.LastOf(sentence);
        var first = Cue.AsksLeave(asking.Concept.Name) ? asking.End + 1 : message.FirstOf(sentence);
        var aside = Messages.Aside.Mark(message, vocabulary);
        var asked = AskedPart.Mark(message, vocabulary, aside, first, last);
        return new Focus(sentence, first, last, asked, asking.Concept.Name == Cue.May ? AskedPart.VerbNobodyKnows(message, vocabulary, first, last) : null)
        {
            StandsAlone = Names(message, asked, ConceptKind.Action) && Names(message, asked, ConceptKind.Thing) && !HasPronoun(message, asked),
            LeansBack = HasPronoun(message, asked),
            Aside = aside,
        };
    }

    /// <summary>Whether a mention is part of what is asked.</summary>
    public bool Covers(Mention mention) => mention.Start < Asked.Count && Asked[mention.Start];

    /// <summary>Whether a mention is said of what somebody else does, or nobody.</summary>
    public bool IsAside(Mention mention) => mention.Start < Aside.Count && Aside[mention.Start];

    /// <summary>The action that says no more than "do".</summary>
    public const string LightAction = "proceed";

    private static bool HasPronoun(Message message, bool[] asked) => message.Mentions.Any(m => m.Concept.Name == Cue.Object && asked[m.Start]);

    private static bool Names(Message message, bool[] asked, ConceptKind kind) =>
        message.Of(kind).Any(m => asked[m.Start] && !AskingCues.IsLight(m.Concept));

    // Without a cue a question mark tells which sentence asks; without one, all of it does.
    private static Focus WithoutCue(Message message, Vocabulary vocabulary)
    {
        var aside = Messages.Aside.Mark(message, vocabulary);
        var asking = message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Limit).LastOrDefault(m => message.Tokens[m.Start].InQuestion);
        if (asking.Concept is null)
        {
            return new Focus(-1, 0, message.Tokens.Count - 1, Everything(message, vocabulary, aside), null) { Aside = aside };
        }

        var sentence = message.SentenceOf(asking);
        var (first, last) = (message.FirstOf(sentence), message.LastOf(sentence));
        return new Focus(sentence, first, last, AskedPart.Mark(message, vocabulary, aside, first, last), null) { Aside = aside };
    }

    // Of every sentence what it says by itself, and what hangs on it where that is about somebody leave may be asked for.
    private static bool[] Everything(Message message, Vocabulary vocabulary, bool[] aside)
    {
        var asked = new bool[message.Tokens.Count];
        for (var first = 0; first < asked.Length;)
        {
            var last = message.LastOf(message.Tokens[first].Sentence);
            var own = AskedPart.Mark(message, vocabulary, aside, first, last);
            for (var i = first; i <= last; i++)
            {
                asked[i] = own[i] || (!aside[i] && message.Mentions.Any(m => message.Tokens[m.Start].Clause == message.Tokens[i].Clause && (m.Concept.Kind == ConceptKind.Role || m.Concept.Name == Cue.Me)));
            }

            first = last + 1;
        }

        return asked;
    }
}
