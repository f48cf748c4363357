using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Examples;

/// <summary>Something about a message that tells examples of one thing from examples of another.</summary>
/// <param name="Name">What it is: a concept named, or the beginning of a word.</param>
/// <param name="Weight">How much it counts, 0 to 1: more in what is asked than in what is told beside it.</param>
internal readonly record struct Feature(string Name, float Weight)
{
    private const int WordBeginning = 8;
    private const float InAsked = 1f;
    private const float Beside = 0.6f;
    // A concept says more than the word it is named by.
    private const float WeightOfWord = 0.5f;

    /// <summary>The features of a message, each once, with the most it counts anywhere. Whose task it is asked to be says nothing of the task.</summary>
    /// <param name="message">The message.</param>
    /// <param name="focus">The part that asks; null where it makes no difference.</param>
    /// <param name="vocabulary">The vocabulary it was read with.</param>
    public static IReadOnlyList<Feature> Of(Message message, Focus? focus, Vocabulary vocabulary)
    {
        var found = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var mention in message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Modality, ConceptKind.Limit, ConceptKind.Person, ConceptKind.Setting))
        {
            Count(found, mention.Concept.Name, Place(focus, mention.Start));
        }

        var named = message.Of(ConceptKind.Role);
        for (var i = 0; i < message.Tokens.Count; i++)
        {
            var word = message.Tokens[i].Word;
            if (word.Length > 1 && !vocabulary.IsFiller(word) && !named.Any(r => r.Holds(i)))
            {
                Count(found, OfWord(word), WeightOfWord * Place(focus, i));
            }
        }

        return [.. found.Select(f => new Feature(f.Key, f.Value))];
    }

    /// <summary>The name of the feature of a word.</summary>
    public static string OfWord(string word) => "=" + (word.Length > WordBeginning ? word[..WordBeginning] : word);

    private static float Place(Focus? focus, int token) => focus is null || (token < focus.Asked.Count && focus.Asked[token]) ? InAsked : Beside;

    private static void Count(Dictionary<string, float> found, string name, float weight)
    {
        if (!found.TryGetValue(name, out var known) || weight > known)
        {
            found[name] = weight;
        }
    }
}
