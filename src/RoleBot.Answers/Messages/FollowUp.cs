using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>Reads a short message together with what was asked in the turn before ("can an AP x-ray a chest?" - "and CT?").</summary>
internal static class FollowUp
{
    // A message of no more words than this that asks why asks it of the answer before.
    private const int LongestWhy = 8;

    /// <summary>Whether a message asks no more than how the answer before it was come to.</summary>
    public static bool AsksWhy(Message message) =>
        message.Names(Cue.Why) && message.Tokens.Count <= LongestWhy && !message.Names(Cue.May) && !message.Of(ConceptKind.Role, ConceptKind.Thing, ConceptKind.Modality).Any()
        && !message.Of(ConceptKind.Action).Any(a => !a.Concept.IsLight && !message.Mentions.Any(m => m.Concept.Name == Cue.Why && m.Overlaps(a)));

    /// <summary>
    /// The message with the earlier concepts behind its last word, so that it is read, and judged, as the whole question it stands for.
    /// What it names anew takes the place of what it replaces: one modality the other, one of a row of opposites the other.
    /// </summary>
    /// <param name="message">The message; not empty.</param>
    /// <param name="earlier">The names of the concepts that the turn before asked with.</param>
    /// <param name="vocabulary">The vocabulary; a name that it no longer holds is passed over.</param>
    public static Message Join(Message message, IReadOnlyList<string> earlier, Vocabulary vocabulary)
    {
        var tokens = message.Tokens.ToList();
        var mentions = message.Mentions.ToList();
        var last = tokens[^1];
        foreach (var name in earlier)
        {
            if (vocabulary.Concepts.TryGetValue(name, out var concept) && Kept(concept, message, vocabulary) is { } kept && !message.Numbers.Contains(kept.Number))
            {
                var word = kept.Name.Trim('"').Replace('-', ' ');
                mentions.Add(new Mention(kept, tokens.Count, tokens.Count, false));
                tokens.Add(last with { Raw = word, Word = word, Stem = word, Unknown = false });
            }
        }

        return new Message(tokens, mentions);
    }

    // What an earlier concept is beside what is named now; null where that takes its place.
    private static Concept? Kept(Concept earlier, Message message, Vocabulary vocabulary)
    {
        foreach (var mention in message.Mentions)
        {
            if (vocabulary.Replaces(mention.Concept, earlier, out var becomes))
            {
                return becomes;
            }

            if (mention.Concept.Kind == ConceptKind.Modality && earlier.Kind == ConceptKind.Modality)
            {
                return null;
            }
        }

        return earlier;
    }
}
