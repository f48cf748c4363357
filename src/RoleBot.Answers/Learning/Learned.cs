using RoleBot.Answers.Examples;
using RoleBot.Answers.Intents;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Answers.Learning;

/// <summary>What the examples of the folder teach.</summary>
/// <param name="Ranker">What tells tasks and topics apart.</param>
/// <param name="Intents">What tells kinds of question apart.</param>
/// <param name="Conditions">What tells broken conditions apart.</param>
internal sealed record Learned(EntryRanker Ranker, IntentModel Intents, ConditionModel Conditions)
{
    /// <summary>Learns from the examples; takes seconds.</summary>
    /// <exception cref="InvalidOperationException">The examples have been let go of.</exception>
    public static Learned From(KnowledgeParts parts)
    {
        var examples = parts.Examples ?? throw new InvalidOperationException("What the examples teach is known already, and they are let go of; read the folder anew.");
        var intents = IntentModel.Learn(examples.Intents, parts.Vocabulary);
        var conditions = ConditionModel.Learn(examples.Conditions, parts.Vocabulary);
        return new Learned(EntryRanker.Learn(examples.Entries, Topics(parts), parts.Tasks.Where(t => t.IsGranted).Select(t => t.Name).ToHashSet(StringComparer.Ordinal), parts.Vocabulary), intents, conditions);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The data end too early.</exception>
    public static Learned Read(BinaryReader reader)
    {
        var intents = IntentModel.Read(reader);
        var conditions = ConditionModel.Read(reader);
        return new Learned(EntryRanker.Read(reader), intents, conditions);
    }

    /// <summary>Writes what was learned, for <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer)
    {
        Intents.Write(writer);
        Conditions.Write(writer);
        Ranker.Write(writer);
    }

    private static HashSet<string> Topics(KnowledgeParts parts) => parts.Topics.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
}
