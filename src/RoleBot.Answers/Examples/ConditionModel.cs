using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Examples;

/// <summary>Notices that a message tells of a broken condition, in whatever words: it is like the examples in which one is.</summary>
/// <param name="examples">The examples; a label is the name of the concept that breaks, or <see cref="Met"/>.</param>
/// <param name="vocabulary">The vocabulary they are read with.</param>
internal sealed class ConditionModel(IReadOnlyList<Example> examples, Vocabulary vocabulary)
{
    /// <summary>The label of examples that break nothing.</summary>
    public const string Met = "met";

    // So much more must speak for a condition being met than for its being broken: a yes is earned.
    private const double LeastAhead = 0.2;
    private readonly FrameModel _frames = new(examples, vocabulary);

    /// <summary>The name of the concept that the message tells of without naming it; null where none.</summary>
    public string? Broken(Message message)
    {
        var first = _frames.Score(message).OrderByDescending(s => s.Key == Met ? s.Value - LeastAhead : s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault().Key;
        return first == Met ? null : first;
    }
}
