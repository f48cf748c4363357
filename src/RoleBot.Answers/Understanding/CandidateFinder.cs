using System.Collections.Frozen;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Search;

namespace RoleBot.Answers.Understanding;

/// <summary>
/// Lets the index propose entries and keeps those of which a pattern is wholly named in the message, best first. That an entry
/// is found says what the question is about, not that the answer is yes.
/// </summary>
internal sealed class CandidateFinder(KnowledgeBase knowledge, ILineIndex index)
{
    private const int Proposals = 90;
    // The concepts worth searching by: in each pattern those that tell most. "Patient" and "do" lead to half of all entries.
    private readonly FrozenSet<int> _keys = knowledge.Entries.Values.SelectMany(e => e.Asked).SelectMany(p => Keys(p, knowledge.Vocabulary)).Select(c => c.Number).ToFrozenSet();

    /// <summary>The candidates for a message, best first.</summary>
    public IReadOnlyList<Candidate> Find(Message message, Focus focus, RoleReading roles)
    {
        var concepts = message.Numbers.Where(_keys.Contains).Order().ToList();
        var named = new HashSet<int>(message.Numbers);
        if (roles.Subject is { } subject && knowledge.Vocabulary.Concepts.TryGetValue(subject.ToString(), out var role))
        {
            named.Add(role.Number);
        }

        var asking = new Asking(message, focus, roles, MainAction(message, focus), named, LeftOvers.Content(message, focus));
        var found = new List<Candidate>();
        foreach (var hit in index.Search(new LineQuery(DocumentKind.Entry, [], concepts, Proposals)))
        {
            if (knowledge.Entries.TryGetValue(hit.Key, out var entry) && Best(entry, asking) is { } candidate)
            {
                found.Add(candidate);
            }
        }

        return [.. found.OrderByDescending(c => c.Score).ThenByDescending(c => c.Used.Sum(m => m.End - m.Start + 1)).ThenBy(c => c.Used.Count == 0 ? 0 : c.Used.Min(m => m.Start)).ThenBy(c => c.Entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>The first action asked for that says more than "do"; null where there is none.</summary>
    public static Mention? MainAction(Message message, Focus focus)
    {
        Mention? light = null;
        foreach (var mention in message.Of(ConceptKind.Action))
        {
            if (mention.Start < focus.First || !focus.Covers(mention) || mention.Concept.Name == Focus.LightAction)
            {
                continue;
            }

            if (!mention.Concept.IsLight)
            {
                return mention;
            }

            light ??= mention;
        }

        return light;
    }

    private static Candidate? Best(Entry entry, Asking asking)
    {
        Candidate? best = null;
        Candidate? inAsked = null;
        var covered = new HashSet<Concept>();
        foreach (var pattern in entry.Asked)
        {
            if (pattern.IsNamed(asking.Named) && PatternMatcher.Match(entry, pattern, asking) is { } candidate)
            {
                covered.UnionWith(candidate.Used.Select(m => m.Concept));
                best = best is null || candidate.Score > best.Score ? candidate : best;
                if (candidate.Used.All(m => asking.Focus.Covers(m) || m.Concept.Kind == ConceptKind.Cue) && (inAsked is null || candidate.Score > inAsked.Score))
                {
                    inAsked = candidate;
                }
            }
        }

        return best is null ? null : best with { Covered = covered, UsedInAsked = inAsked?.Used ?? [] };
    }

    private static IEnumerable<Concept> Keys(Pattern pattern, Vocabulary vocabulary)
    {
        var telling = pattern.Elements.Where(e => e.Any(c => c.Name != Focus.LightAction && c.Kind switch
        {
            ConceptKind.Person or ConceptKind.Setting or ConceptKind.Role => false,
            ConceptKind.Phrase => !vocabulary.IsFiller(c.Name.Trim('"')),
            _ => true,
        })).ToList();
        return (telling.Count > 0 ? telling : pattern.Elements).SelectMany(e => e);
    }
}
