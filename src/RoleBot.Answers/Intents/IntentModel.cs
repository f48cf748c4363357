using RoleBot.Answers.Examples;
using RoleBot.Answers.Knowledge.Files;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Intents;

/// <summary>Tells kinds of question apart by how they are put.</summary>
/// <param name="examples">The examples, their labels being names of intents as the contract of answers writes them.</param>
/// <param name="vocabulary">The vocabulary they are read with.</param>
internal sealed class IntentModel(IReadOnlyList<Example> examples, Vocabulary vocabulary)
{
    private readonly FrameModel _frames = new(examples, vocabulary);
    private readonly Dictionary<string, Intent> _intents = examples.Select(e => e.Label).Distinct()
        .ToDictionary(l => l, l => IntentNames.TryParse(l, out var intent) ? intent : throw new ArgumentException($"'{l}' is not an intent.", nameof(examples)), StringComparer.Ordinal);

    /// <summary>How much speaks for each kind; comparable within one message.</summary>
    public Dictionary<Intent, double> Score(Message message) => _frames.Score(message).ToDictionary(s => _intents[s.Key], s => s.Value);
}
