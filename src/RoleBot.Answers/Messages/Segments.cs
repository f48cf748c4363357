using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>Cuts a message that asks several things into the parts that each ask one.</summary>
internal static class Segments
{
    // In a message without a question mark a sentence asks only if it opens with the words that put a question ("can she …").
    private const int LatestOpening = 2;

    /// <summary>
    /// The parts, in order; the message itself where it asks one thing. A part begins with a sentence that both asks and names
    /// something of the field, once the part before it does so too: a story before the question, or a tag behind it, is no part.
    /// </summary>
    public static IReadOnlyList<Message> Cut(Message message)
    {
        var starts = new List<int> { 0 };
        var complete = false;
        for (var i = 0; i < message.Tokens.Count; i++)
        {
            if (!Begins(message, i))
            {
                continue;
            }

            var last = LastOfPart(message, i);
            if (!Asks(message, i, last))
            {
                continue;
            }

            if (complete && i > 0)
            {
                starts.Add(i);
            }

            complete = true;
        }

        return starts.Count == 1 ? [message] : [.. starts.Select((s, n) => message.Part(s, (n + 1 < starts.Count ? starts[n + 1] : message.Tokens.Count) - 1))];
    }

    private static bool Begins(Message message, int token) =>
        token == 0 || message.Tokens[token].Sentence != message.Tokens[token - 1].Sentence || IsJoined(message, token);

    // "… and can an AP flush it": a word that joins, with the words that put a question right behind it.
    private static bool IsJoined(Message message, int token) =>
        message.Mentions.Any(m => m.Concept.Name == Cue.Join && m.Start == token)
        && message.Mentions.Any(m => Cue.AsksLeave(m.Concept.Name) && m.Start == token + 1);

    private static int LastOfPart(Message message, int first)
    {
        var i = first + 1;
        while (i < message.Tokens.Count && !Begins(message, i))
        {
            i++;
        }

        return i - 1;
    }

    private static bool Asks(Message message, int first, int last)
    {
        var part = message.Mentions.Where(m => m.Start >= first && m.End <= last).ToList();
        var marked = message.Tokens.Any(t => t.InQuestion);
        return part.Exists(m => Cue.Asks(m.Concept.Name) && (marked ? message.Tokens[first].InQuestion : m.Start - first <= LatestOpening))
            && part.Exists(m => m.Concept.Kind is ConceptKind.Action or ConceptKind.Thing && m.Concept.Name != Focus.LightAction);
    }
}
