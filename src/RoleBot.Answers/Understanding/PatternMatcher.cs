using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Understanding;

/// <summary>Holds one pattern against a message, and says how well it fits.</summary>
internal static class PatternMatcher
{
    private const int FarthestDo = 5;
    private const double InAsked = 1.0;
    private const double InSentence = 0.8;
    private const double Elsewhere = 0.55;
    private const double InSubordinate = 0.45;

    // Where the asking part names what it asks about, what stands before it counts for less.
    private const double BesideOwn = 0.6;
    private const double FarFromOwn = 0.45;
    private const double MainActionBonus = 2.0;
    private const double LeftOver = 0.7;
    private const double ByDefault = 0.9;
    private const double Particular = 0.8;

    /// <summary>The pattern as a candidate; null where an element of it is not named.</summary>
    public static Candidate? Match(Entry entry, Pattern pattern, Asking asking)
    {
        var (message, roles) = (asking.Message, asking.Roles);
        if (entry is Topic topic && topic.Not.Any(n => message.Mentions.Any(m => m.Concept == n)))
        {
            return null;
        }

        var used = new List<Mention>(pattern.Elements.Count);
        var score = 0.0;
        foreach (var element in pattern.Elements)
        {
            var (mention, worth) = BestMention(element, entry, asking, used);
            if (mention is null && (entry is not Topic { AboutRole: false } || !element.Any(c => c.Kind == ConceptKind.Role && c.Name == roles.Subject?.ToString() && !used.Exists(u => u.Concept == c))))
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
        return Reckoned(new Candidate(entry, pattern, used, score), asking);
    }

    /// <summary>What a task that no pattern of is wholly named would be worth by what it may name, each place in the message once.</summary>
    public static Candidate Weigh(DutyTask task, IReadOnlyList<Mention> used, Asking asking)
    {
        var score = used.GroupBy(m => m.Start).Sum(g => g.Max(m => m.Concept.Weight * Place(m, asking.Message, asking.Focus)));
        return Reckoned(new Candidate(task, task.Asked[0], used, score) { OnlyByExamples = true, UsedInAsked = [.. used.Where(asking.Focus.Covers)], Covered = used.Select(m => m.Concept).ToHashSet() }, asking);
    }

    // The score of what was found, with what accounting for the action asked adds and what is left over takes away.
    private static Candidate Reckoned(Candidate candidate, Asking asking)
    {
        var score = candidate.Score;
        score += asking.Main is { } action && candidate.Accounts(action) ? MainActionBonus : 0;
        score -= LeftOver * LeftOvers.Of(candidate, asking.Message, asking.Content).Select(m => (m.Start, m.End)).Distinct().Count();
        return candidate with { Score = score };
    }

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

    // "Can a CSW supervise": the one leave is asked for is not the one supervised, unless the task is theirs by name or they are named again.
    private static bool IsSubject(Mention mention, Entry entry, Asking asking) =>
        entry is DutyTask task && !asking.Message.Mentions.Any(m => m.Concept == mention.Concept && m.End < mention.Start) && asking.Roles.Subject is { } subject && !task.Lines.ContainsKey(subject) && mention.Concept.Kind == ConceptKind.Role && asking.Main is not null && mention.Concept.Name == subject.ToString();

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

    private static double Place(Mention mention, Message message, Focus focus) =>
        mention.Concept.Kind == ConceptKind.Cue || focus.Covers(mention) ? InAsked
        : focus.Sentence >= 0 && message.SentenceOf(mention) == focus.Sentence ? mention.Start < focus.First ? focus.StandsAlone ? BesideOwn : InSentence : InSubordinate
        : focus.StandsAlone ? FarFromOwn : Elsewhere;
}
