using System.Collections;
using System.Collections.Frozen;
using RoleBot.Answers.Examples;
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
    private const int ProposedTasks = 4;
    private const int ProposedTopics = 2;
    private const double TopicByExamples = 1;
    private const double PerUnlike = 6;
    private const double MostUnlike = 8;
    private const double WithoutPattern = 1;
    private const double NearerBy = 0.15;
    private const double PerUnlikeTopic = 3;
    private readonly Dictionary<string, HashSet<int>> _named = knowledge.Tasks.ToDictionary(t => t.Name, t => t.Asked.SelectMany(p => p.Elements).SelectMany(e => e).Select(c => c.Number).ToHashSet());

    // The concepts worth searching by.
    private readonly FrozenSet<int> _keys = Keys(knowledge);

    /// <summary>The candidates for a message, best first.</summary>
    public IReadOnlyList<Candidate> Find(Message message, Focus focus, RoleReading roles)
    {
        var concepts = message.Numbers.Where(_keys.Contains).Order().ToList();
        var named = Named(message);
        if (roles.Subject is { } subject && knowledge.Vocabulary.Concepts.TryGetValue(subject.ToString(), out var role))
        {
            named[role.Number] = true;
        }

        var asking = new Asking(message, focus, roles, MainAction(message, focus), named, LeftOvers.Content(message, focus));
        var found = new List<Candidate>();
        var hits = index.Search(new LineQuery(DocumentKind.Entry, [], concepts, Proposals));
        foreach (var hit in hits)
        {
            if (knowledge.Entries.TryGetValue(hit.Key, out var entry) && Best(entry, asking) is { } candidate)
            {
                found.Add(candidate);
            }
        }

        var likeness = knowledge.Ranker.Rank(message, focus);
        found = [.. found.Select(c => Weighed(c, likeness))];

        // Examples propose tasks beside the index, not without it.
        found.AddRange(likeness.Likest(hits.Count > 0 ? ProposedTasks : 0, ProposedTopics).Where(n => !found.Exists(c => c.Entry.Name == n)).Select(n => ByExamples(knowledge.Entries[n], asking)).OfType<Candidate>().Select(c => Weighed(c, likeness)));

        return [.. found.OrderByDescending(c => c.Score).ThenByDescending(c => c.Used.Sum(m => m.End - m.Start + 1)).ThenBy(c => c.Used.Count == 0 ? 0 : c.Used.Min(m => m.Start)).ThenBy(c => c.Entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>By number, which concepts a message names.</summary>
    public BitArray Named(Message message)
    {
        var named = new BitArray(knowledge.Vocabulary.Concepts.Count);
        foreach (var number in message.Numbers)
        {
            named[number] = true;
        }

        return named;
    }

    private Candidate Weighed(Candidate candidate, Likeness likeness)
    {
        var (entry, like) = (candidate.Entry, Like(candidate.Entry, likeness));
        var unlikeness = Math.Min(MostUnlike, (likeness.Most(entry) - like) * (entry is Topic ? PerUnlikeTopic : PerUnlike));
        return candidate with
        {
            Score = candidate.Score - unlikeness,
            Likeness = -unlikeness,
            Like = like,
            IsLikest = likeness.Most(entry) <= like,
            IsNearMiss = likeness.OfNearMiss(entry) > like + NearerBy,
        };
    }

    // What may be one of several tasks has no examples of its own.
    private double Like(Entry entry, Likeness likeness) =>
        entry is DutyTask { MayBe.Count: > 0 } several ? several.MayBe.Max(n => likeness.Of(knowledge.Entries[n])) : likeness.Of(entry);

    // No pattern of it is wholly named, but the examples of it are like the message: what it may name at all stands for the pattern.
    private Candidate? ByExamples(Entry entry, Asking asking)
    {
        if (entry is not DutyTask task)
        {
            return ((Topic)entry).Not.Any(n => asking.Message.Names(n.Name)) ? null : new Candidate(entry, entry.Asked[0], [], TopicByExamples) { OnlyByExamples = true };
        }

        var known = _named[task.Name];
        var used = asking.Message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Modality).Where(m => known.Contains(m.Concept.Number) && !m.Concept.IsLight && m.Concept.Name != Focus.LightAction).ToList();
        return used.Count == 0 ? null : PatternMatcher.Weigh(task, used, asking) is var candidate ? candidate with { Score = candidate.Score - WithoutPattern } : null;
    }

    /// <summary>
    /// The first action asked for that says more than "do"; where the asking part names none, and no imaging either ("is that within scope?"), the
    /// first of the nearest sentence before it that names one. Null where there is none.
    /// </summary>
    public static Mention? MainAction(Message message, Focus focus)
    {
        var actions = message.Of(ConceptKind.Action).Where(m => m.Concept.Name != Focus.LightAction).ToList();
        var asked = actions.Where(m => m.Start >= focus.First && focus.Covers(m)).ToList();
        var told = actions.Where(m => m.Start < focus.First).ToList();
        return First(asked) ?? (told.Count == 0 || message.Of(ConceptKind.Modality).Any(focus.Covers) ? null : First(told.FindAll(m => message.SentenceOf(m) == message.SentenceOf(told[^1]))));
    }

    private static Mention? First(List<Mention> actions)
    {
        var telling = actions.FindIndex(m => !m.Concept.IsLight);
        return telling >= 0 ? actions[telling] : actions.Count > 0 ? actions[0] : null;
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

    // A pattern has to be wholly named, so one element of each is enough to find it by: the one that the fewest entries share.
    private static FrozenSet<int> Keys(KnowledgeBase knowledge)
    {
        var shared = knowledge.Entries.Values.SelectMany(e => e.Asked.SelectMany(p => p.Elements).SelectMany(c => c).Distinct()).CountBy(c => c.Number).ToDictionary();
        return knowledge.Entries.Values.SelectMany(e => e.Asked).SelectMany(p => p.Elements.MinBy(e => e.Sum(c => shared[c.Number]))!).Select(c => c.Number).ToFrozenSet(); // not null: a pattern has elements
    }
}
