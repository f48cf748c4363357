using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>Finds the words by which a message asks.</summary>
internal static class AskingCues
{
    /// <summary>
    /// The last sentence with a cue and something of the field; in it the last cue that has something of the field after it, so
    /// that neither a tag ("can she?") nor a premise ("if she can look …") is taken for the question. Null where none is found.
    /// </summary>
    public static Mention? Find(Message message, Vocabulary vocabulary) =>
        (message.Tokens.Any(t => t.InQuestion) ? Find(message, vocabulary, onlyQuestions: true) : null) ?? (AsksOfSomebody(message) ? null : Find(message, vocabulary, onlyQuestions: false));

    // "Send the associate round? Even a band 2 can do that": the question asks without a cue, what follows only argues.
    private static bool AsksOfSomebody(Message message) => message.Of(ConceptKind.Role).Any(m => message.Tokens[m.Start].InQuestion);

    private static Mention? Find(Message message, Vocabulary vocabulary, bool onlyQuestions)
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
        var first = message.FirstOf(message.SentenceOf(cue));
        return cue with { Start = first, End = first - 1 };
    }

    /// <summary>Whether a concept is of the field.</summary>
    public static bool IsContent(Concept concept) =>
        concept.Kind is ConceptKind.Action or ConceptKind.Thing or ConceptKind.Modality or ConceptKind.Limit or ConceptKind.Phrase;

    /// <summary>Whether a concept says no more than "do".</summary>
    public static bool IsLight(Concept concept) => concept.Name == Focus.LightAction;
}
