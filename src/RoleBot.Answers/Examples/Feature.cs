using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Examples;

/// <summary>Names what about a message tells examples of one thing from examples of another.</summary>
internal static class Feature
{
    private const string Word = "=";
    private const string Asked = "?";

    /// <summary>
    /// What tells tasks and topics apart: the concepts named and the common forms of the words, each once for the message and once more where it stands in what is
    /// asked. Every name of a role is the same word: whose task it is asked to be says nothing of the task.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="focus">The part that asks.</param>
    public static HashSet<string> Of(Message message, Focus focus)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in message.Mentions.Where(m => m.Concept.Kind is not (ConceptKind.Role or ConceptKind.Cue)))
        {
            Put(found, mention.Concept.Name, focus.Covers(mention));
        }

        var named = message.Of(ConceptKind.Role);
        for (var i = 0; i < message.Tokens.Count; i++)
        {
            Put(found, named.Any(r => r.Holds(i)) ? Word : OfWord(message.Tokens[i].Stem), i < focus.Asked.Count && focus.Asked[i]);
        }

        return found;
    }

    /// <summary>What tells topics apart: as <see cref="Of"/>, and the roles named, since what is asked of a way up depends on who is to go it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="focus">The part that asks.</param>
    public static HashSet<string> OfTopic(Message message, Focus focus)
    {
        var found = Of(message, focus);
        foreach (var mention in message.Mentions.Where(m => m.Concept.Kind is ConceptKind.Role or ConceptKind.Cue))
        {
            Put(found, mention.Concept.Name, focus.Covers(mention));
        }

        return found;
    }

    /// <summary>What tells kinds of question, and broken conditions, apart: how the message is put (<see cref="Frame"/>), and what it names.</summary>
    public static HashSet<string> OfFrame(Message message) => [.. message.Frame, .. message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Modality, ConceptKind.Limit, ConceptKind.Person, ConceptKind.Setting).Select(m => Word + m.Concept.Name)];

    /// <summary>The name of the feature of a word.</summary>
    /// <param name="stem">Its common form, see <see cref="WordForms"/>.</param>
    public static string OfWord(string stem) => Word + stem;

    private static void Put(HashSet<string> found, string name, bool asked)
    {
        found.Add(name);
        if (asked)
        {
            found.Add(Asked + name);
        }
    }
}
