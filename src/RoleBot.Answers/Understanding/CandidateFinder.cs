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
    private const int FarthestDo = 5;
    private const int FarthestWhen = 4;
    private const double InAsked = 1.0;
    private const double InSentence = 0.8;
    private const double Elsewhere = 0.55;
    private const double InSubordinate = 0.45;

    // Where the asking part names what it asks about, what stands before it counts for less.
    private const double BesideOwn = 0.6;
    private const double FarFromOwn = 0.45;
    private const double MainActionBonus = 1.2;
    private const double LeftOver = 0.7;
    private const double ByDefault = 0.9;
    private const double Particular = 0.8;

    // The concepts worth searching by: in each pattern those that tell most. "Patient" and "do" lead to half of all entries.
    private readonly FrozenSet<int> _keys = knowledge.Entries.Values.SelectMany(e => e.Asked).SelectMany(p => Keys(p, knowledge.Vocabulary)).Select(c => c.Number).ToFrozenSet();

    /// <summary>The candidates for a message, best first.</summary>
    public IReadOnlyList<Candidate> Find(Message message, Focus focus, RoleReading roles)
    {
        var concepts = message.Numbers.Where(_keys.Contains).Order().ToList();
        var main = MainAction(message, focus);
        var named = new HashSet<int>(message.Numbers);
        if (roles.Subject is { } subject && knowledge.Vocabulary.Concepts.TryGetValue(subject.ToString(), out var role))
        {
            named.Add(role.Number);
        }

        var content = message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Limit).Where(m => focus.Covers(m) && m.Concept.Name != Focus.LightAction).ToList();
        var asking = new Asking(message, focus, roles, main, named, content);
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
            if (pattern.IsNamed(asking.Named) && Match(entry, pattern, asking) is { } candidate)
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

    private static Candidate? Match(Entry entry, Pattern pattern, Asking asking)
    {
        var (message, focus, roles, main) = (asking.Message, asking.Focus, asking.Roles, asking.Main);
        if (entry is Topic topic && topic.Not.Any(n => message.Mentions.Any(m => m.Concept == n)))
        {
            return null;
        }

        var used = new List<Mention>(pattern.Elements.Count);
        var score = 0.0;
        foreach (var element in pattern.Elements)
        {
            var (mention, worth) = BestMention(element, entry, asking, used);
            if (mention is null && (entry is not Topic { AboutRole: false } || !element.Any(c => c.Kind == ConceptKind.Role && c.Name == roles.Subject?.ToString())))
            {
                return null;
            }

            score += mention is null ? Elsewhere : worth;
            if (mention is { } named)
            {
                used.Add(named);
            }
        }

        // What a kind of question is about by default gives way to whatever is more particular.
        score += entry is Topic { AboutRole: true } && IsAsked(used) ? Particular + ByDefault : 0;
        score += entry is Topic topical ? topical.IsDefault ? -ByDefault : Particular : 0;
        var candidate = new Candidate(entry, pattern, used, score);
        score += main is { } action && candidate.Accounts(action) ? MainActionBonus : 0;
        score -= LeftOver * LeftOvers(candidate, message, asking.Content).Select(m => (m.Start, m.End)).Distinct().Count();
        return candidate with { Score = score };
    }

    /// <summary>What is asked and neither the pattern nor the entry accounts for.</summary>
    public static IEnumerable<Mention> LeftOvers(Candidate candidate, Message message, Focus focus) =>
        LeftOvers(candidate, message, [.. message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Limit).Where(m => focus.Covers(m) && m.Concept.Name != Focus.LightAction)]);

    private static IEnumerable<Mention> LeftOvers(Candidate candidate, Message message, List<Mention> content)
    {
        var also = candidate.Entry is DutyTask task ? task.Also : null;
        foreach (var mention in content)
        {
            if (!mention.Concept.IsLight && !candidate.Accounts(mention) && also?.Contains(mention.Concept) != true
                && !IsReadAnotherWay(mention, candidate, also, message) && !IsCircumstance(mention, message))
            {
                yield return mention;
            }
        }
    }

    /// <summary>Whether a mention only says when it is done ("after contrast", "before the biopsy").</summary>
    public static bool IsCircumstance(Mention mention, Message message) =>
        mention.Concept.Kind is ConceptKind.Thing or ConceptKind.Action
        && message.Mentions.Any(w => w.Concept.Name == Cue.When && mention.Start - w.End is > 0 and <= FarthestWhen
            && (mention.Concept.Kind == ConceptKind.Thing || mention.Start == w.End + 1)
            && !message.Mentions.Any(a => a.Concept.Kind == ConceptKind.Action && a.Start > w.End && a.End < mention.Start));

    /// <summary>Whether a word that names several concepts ("report") is accounted for in another of its readings, or harmless in it.</summary>
    public static bool IsReadAnotherWay(Mention mention, Candidate candidate, IReadOnlySet<Concept>? also, Message message) =>
        message.Mentions.Any(o => o != mention && ((o.Start == mention.Start && o.End == mention.End) || (mention.Gapped && !o.Gapped && (o.End == mention.End || o.Start == mention.Start)))
            && (candidate.Accounts(o) || also?.Contains(o.Concept) == true || (!o.Concept.Weighs && o.Concept.Kind is not (ConceptKind.Cue or ConceptKind.Phrase))));

    private static (Mention? Mention, double Worth) BestMention(IReadOnlyList<Concept> element, Entry entry, Asking asking, List<Mention> used)
    {
        var (message, focus) = (asking.Message, asking.Focus);
        Mention? best = null;
        var worth = 0.0;
        foreach (var mention in message.Mentions)
        {
            if (!element.Contains(mention.Concept) || IsSubject(mention, entry, asking) || IsElsewhere(mention, entry, asking) || used.Exists(u => SameWords(u, mention)) || IsFarDo(mention, message, used))
            {
                continue;
            }

            var length = mention.Gapped ? 1 : mention.End - mention.Start + 1;
            var here = (mention.Concept.Weight + (0.15 * (length - 1))) * (entry is Topic && mention.Concept.Kind == ConceptKind.Phrase ? InAsked : Place(mention, message, focus));
            if (best is null || here > worth)
            {
                (best, worth) = (mention, here);
            }
        }

        return (best, worth);
    }

    // "Can a CSW supervise": the one leave is asked for is not the one supervised, unless the task is theirs by name.
    private static bool IsSubject(Mention mention, Entry entry, Asking asking) =>
        entry is DutyTask task && asking.Roles.Subject is { } subject && !task.Lines.ContainsKey(subject) && mention.Concept.Kind == ConceptKind.Role && asking.Main is not null && mention.Concept.Name == subject.ToString();

    // "What is a CSW": the cue and the role stand side by side.
    private static bool IsAsked(List<Mention> used) => used.Count == 2 && used[1].Start - used[0].End is > 0 and <= 2;

    // A word written out in a task's pattern means what it says there only in the sentence that asks.
    private static bool IsElsewhere(Mention mention, Entry entry, Asking asking) =>
        entry is DutyTask && mention.Concept.Kind == ConceptKind.Phrase && asking.Focus.StandsAlone && asking.Focus.Sentence >= 0 && asking.Message.SentenceOf(mention) != asking.Focus.Sentence;

    // "Do" belongs to what stands right behind it: "do the biopsy", not "before he does … the biopsy list".
    private static bool IsFarDo(Mention mention, Message message, List<Mention> used) =>
        mention.Concept.Name == Focus.LightAction && used.Count > 0
        && !used.Exists(u => u.Start - mention.End is >= -8 and <= FarthestDo && message.SentenceOf(u) == message.SentenceOf(mention));

    // One word cannot stand for two elements of a pattern, whatever it may mean.
    private static bool SameWords(Mention used, Mention mention) =>
        used == mention || (!used.Gapped && !mention.Gapped && used.Overlaps(mention) && used.Concept.Kind != ConceptKind.Cue && mention.Concept.Kind != ConceptKind.Cue);

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

    // What is the same for every entry a message is held against.
    private sealed record Asking(Message Message, Focus Focus, RoleReading Roles, Mention? Main, IReadOnlySet<int> Named, List<Mention> Content);

    private static double Place(Mention mention, Message message, Focus focus) =>
        mention.Concept.Kind == ConceptKind.Cue || focus.Covers(mention) ? InAsked
        : focus.Sentence >= 0 && message.SentenceOf(mention) == focus.Sentence ? mention.Start < focus.First ? focus.StandsAlone ? BesideOwn : InSentence : InSubordinate
        : focus.StandsAlone ? FarFromOwn : Elsewhere;
}
