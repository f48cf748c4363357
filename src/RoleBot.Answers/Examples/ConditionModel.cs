using RoleBot.Answers.Language;
using RoleBot.Answers.Learning;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Examples;

/// <summary>Notices that a message tells of a broken condition, in whatever words: it is like the examples in which one is.</summary>
/// <param name="model">What the examples taught; a label is the name of the concept that breaks, or <see cref="Met"/>.</param>
internal sealed class ConditionModel(LinearModel model)
{
    /// <summary>The label of examples that break nothing.</summary>
    public const string Met = "met";

    private const int LeastSeen = 2;

    // So much more may speak for a condition being broken than for its being met, before it is taken for broken.
    private const float MostOverMet = 0.1f;
    private readonly int _met = model.Labels.ToList().IndexOf(Met);

    /// <summary>Learns from examples.</summary>
    public static ConditionModel Learn(IReadOnlyList<Example> examples, Vocabulary vocabulary) =>
        new(LinearModel.Learn(Example.Read(examples, vocabulary, Feature.OfFrame), LeastSeen));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The data end too early.</exception>
    public static ConditionModel Read(BinaryReader reader) => new(LinearModel.Read(reader));

    /// <summary>Writes what was learned, for <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer) => model.Write(writer);

    /// <summary>The name of the concept that the message tells of without naming it; null where none.</summary>
    public string? Broken(Message message)
    {
        var scores = model.Score(Feature.OfFrame(message));
        var likeliest = -1;
        for (var k = 0; k < scores.Length; k++)
        {
            likeliest = k != _met && (likeliest < 0 || scores[k] > scores[likeliest]) ? k : likeliest;
        }

        return likeliest >= 0 && (_met < 0 || scores[likeliest] - scores[_met] > MostOverMet) ? model.Labels[likeliest] : null;
    }
}
