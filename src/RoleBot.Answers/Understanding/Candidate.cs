using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Understanding;

/// <summary>An entry of the knowledge that a message may be about.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Pattern">The pattern that fits best.</param>
/// <param name="Used">The mentions the pattern accounts for.</param>
/// <param name="Score">How well it fits; comparable within one message.</param>
internal sealed record Candidate(Entry Entry, Pattern Pattern, IReadOnlyList<Mention> Used, double Score)
{
    /// <summary>What a question of a kind is about where no topic fits better; null for a kind without such a topic.</summary>
    public static Candidate? ByDefault(KnowledgeBase knowledge, Intent intent) =>
        knowledge.Topics.FirstOrDefault(t => t.IsDefault && t.Intent == intent) is { } topic ? new Candidate(topic, topic.Asked[0], [], 0) : null;

    /// <summary>The concepts of every pattern of the entry that fits: "train and supervise students" fits two.</summary>
    public IReadOnlySet<Concept> Covered { get; init; } = new HashSet<Concept>();

    /// <summary>Whether no pattern of it is wholly named, and only its examples are like the message.</summary>
    public bool OnlyByExamples { get; init; }

    /// <summary>What being less like the examples of it than of another entry has taken off the score; 0 or below.</summary>
    public double Likeness { get; init; }

    /// <summary>How much the message is like the examples of it; comparable between tasks and topics.</summary>
    public double Like { get; init; }

    /// <summary>Whether the message is more like the examples of it than like those of any other entry.</summary>
    public bool IsLikest { get; init; }

    /// <summary>Whether the message is more like what comes near the task, and is not it, than like the task.</summary>
    public bool IsNearMiss { get; init; }

    /// <summary>What the best of its patterns that stands wholly in the asking part accounts for; empty where none does.</summary>
    public IReadOnlyList<Mention> UsedInAsked { get; init; } = [];

    /// <summary>Whether what it was found by says what is done.</summary>
    public bool NamesAction => Used.Any(m => m.Concept.Kind is ConceptKind.Action);

    /// <summary>Whether what it was found by says, in the part that asks, what is done.</summary>
    public bool NamesAskedAction(Focus focus) => Used.Any(m => m.Concept.Kind is ConceptKind.Action && focus.Covers(m));

    /// <summary>Whether a mention is accounted for: named by the pattern, or overlapping one that is.</summary>
    public bool Accounts(Mention mention) => Covered.Contains(mention.Concept) || Used.Any(u => u.Concept == mention.Concept || (!u.Gapped && !mention.Gapped && u.Start <= mention.Start && u.End >= mention.End) || (u.Gapped && mention.Concept.Kind != ConceptKind.Thing && (u.Start == mention.Start || u.End == mention.End)));
}
