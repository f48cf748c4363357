using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>How a message is put, whichever role it is about.</summary>
internal static class Frame
{
    /// <summary>The frame of a message: its words, the pairs of neighbouring ones, its cues and how many roles it names, each once.</summary>
    public static HashSet<string> Of(Message message)
    {
        const int mostRoles = 3;
        var names = new HashSet<string>(StringComparer.Ordinal) { "#" + Math.Min(mostRoles, message.Of(ConceptKind.Role).Select(m => m.Concept).Distinct().Count()) };
        var words = Words(message);
        for (var i = 0; i < words.Count; i++)
        {
            names.Add(words[i]);
            names.Add((i > 0 ? words[i - 1] : "^") + " " + words[i]);
        }

        names.Add((words.Count > 0 ? words[^1] : "^") + " $");
        names.UnionWith(message.Of(ConceptKind.Cue).Select(m => m.Concept.Name));
        return names;
    }

    // The words, every name of a role as the same one: which role it is says nothing about the kind of question.
    private static List<string> Words(Message message)
    {
        const string role = "ROLE";
        var words = message.Tokens.Select(t => t.Word).ToArray();
        foreach (var mention in message.Of(ConceptKind.Role))
        {
            for (var i = mention.Start; i <= mention.End; i++)
            {
                words[i] = i == mention.Start ? role : "";
            }
        }

        return [.. words.Where(w => w.Length > 0)];
    }
}
