using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Examples;

/// <summary>A question as somebody may put it, and what it is an example of. Source: <c>index/examples/</c>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Label">What it asks about: the name of an entry.</param>
internal sealed record Example(string Question, string Label)
{
    /// <summary>Reads examples as the bot reads a message, in the order of their labels.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="vocabulary">The vocabulary to read them with.</param>
    /// <param name="features">Names what about a message is learned from.</param>
    public static IReadOnlyList<(string Label, IReadOnlyCollection<string> Features)> Read(IReadOnlyList<Example> examples, Vocabulary vocabulary, Func<Message, HashSet<string>> features)
    {
        var tokenizer = new Tokenizer(vocabulary);
        return [.. examples.OrderBy(e => e.Label, StringComparer.Ordinal).ThenBy(e => e.Question, StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(e => (e.Label, (IReadOnlyCollection<string>)features(Message.Read(e.Question, tokenizer, vocabulary))))];
    }
}
