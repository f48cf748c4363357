using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;

namespace RoleBot.Answers.Understanding;

/// <summary>An entry of the knowledge that a message may be about.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Pattern">The pattern that fits best.</param>
/// <param name="Used">The mentions the pattern accounts for.</param>
/// <param name="Score">How well it fits; comparable within one message.</param>
internal sealed record Candidate(Entry Entry, Pattern Pattern, IReadOnlyList<Mention> Used, double Score)
{
    /// <summary>The concepts of every pattern of the entry that fits: "train and supervise students" fits two.</summary>
    public IReadOnlySet<Concept> Covered { get; init; } = new HashSet<Concept>();

    /// <summary>What the best of its patterns that stands wholly in the asking part accounts for; empty where none does.</summary>
    public IReadOnlyList<Mention> UsedInAsked { get; init; } = [];

    /// <summary>Whether a mention is accounted for: named by the pattern, or overlapping one that is.</summary>
    public bool Accounts(Mention mention) => Covered.Contains(mention.Concept) || Used.Any(u => u.Concept == mention.Concept || (!u.Gapped && !mention.Gapped && u.Start <= mention.Start && u.End >= mention.End) || (u.Gapped && (u.Start == mention.Start || u.End == mention.End)));
}
