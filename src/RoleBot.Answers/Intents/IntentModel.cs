using RoleBot.Answers.Examples;
using RoleBot.Answers.Knowledge.Files;
using RoleBot.Answers.Language;
using RoleBot.Answers.Learning;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Intents;

/// <summary>Tells kinds of question apart by how they are put.</summary>
/// <param name="model">What the examples taught; its labels are names of intents as the contract of answers writes them.</param>
/// <exception cref="ArgumentException">A label is not an intent.</exception>
internal sealed class IntentModel(LinearModel model)
{
    private const int LeastSeen = 2;
    private readonly Intent[] _intents = [.. model.Labels.Select(l => IntentNames.TryParse(l, out var intent) ? intent : throw new ArgumentException($"'{l}' is not an intent.", nameof(model)))];

    /// <summary>Learns from examples.</summary>
    public static IntentModel Learn(IReadOnlyList<Example> examples, Vocabulary vocabulary) =>
        new(LinearModel.Learn(Example.Read(examples, vocabulary, Feature.OfFrame), LeastSeen));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The data end too early.</exception>
    public static IntentModel Read(BinaryReader reader) => new(LinearModel.Read(reader));

    /// <summary>Writes what was learned, for <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer) => model.Write(writer);

    /// <summary>How much speaks for each kind; comparable within one message.</summary>
    public Dictionary<Intent, double> Score(Message message)
    {
        var scores = model.Score(Feature.OfFrame(message));
        return _intents.Index().ToDictionary(i => i.Item, i => (double)scores[i.Index]);
    }
}
