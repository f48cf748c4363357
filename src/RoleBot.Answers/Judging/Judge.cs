using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Judging;

/// <summary>
/// Decides whether a role may do a task as it was asked. A yes is earned: each part of what is asked must be covered by the
/// task's line or one cited beside it, and nothing in the message may break a condition of the line.
/// </summary>
internal sealed class Judge
{
    // A second thing that scores this much is named, not touched on.
    private const double Plainly = 1.5;
    private readonly KnowledgeBase _knowledge;
    private readonly Grants _grants;
    private readonly RefusedLikeness _refused;
    private readonly Doubt _doubt;
    private readonly Unaccounted _unaccounted;

    /// <summary>Makes a judge.</summary>
    public Judge(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _grants = new Grants(knowledge);
        _refused = new RefusedLikeness(knowledge, _grants);
        (_doubt, _unaccounted) = (new Doubt(knowledge, _refused), new Unaccounted(knowledge, _refused));
    }

    /// <summary>Everybody who has a task.</summary>
    public IReadOnlyList<Grant> Holders(DutyTask task) => _grants.All(task);

    /// <summary>Judges the task of a reading for a role; null for a role that is not known.</summary>
    public Judgement Decide(QuestionReading reading, Candidate candidate, RoleKey? role)
    {
        var task = (DutyTask)candidate.Entry;
        var holders = _grants.All(task);
        if (task.Reserved is not null)
        {
            return new Judgement(Verdict.Reserved, task, role);
        }

        if (!task.IsGranted)
        {
            return new Judgement(Verdict.NotMentioned, task, role);
        }

        if (role is not { } key)
        {
            return new Judgement(Verdict.Clarify, task, null) { Holders = holders };
        }

        if (Becomes(task, key, reading) is { } other)
        {
            return Decide(reading, candidate with { Entry = other }, role);
        }

        if (_grants.Find(task, key) is not { } grant)
        {
            return new Judgement(Verdict.NotListed, task, key) { Holders = holders };
        }

        var judgement = new Judgement(Verdict.Yes, task, key) { Grant = grant, Holders = holders };
        string? broken = null;
        var limits = task.Limits.Concat(_knowledge.AlwaysLimits).Where(l => Holds(l, key, reading) || (l.Verdict is not null && IsToldOf(l, key, reading.Message, broken ??= _knowledge.Conditions.Broken(reading.Message) ?? ""))).ToList();
        if (limits.Find(l => l.Verdict is not null) is { } breaks)
        {
            return judgement with { Verdict = breaks.Verdict!.Value, Broken = breaks }; // not null: found by it
        }

        var margin = _refused.Margin(reading.Message, reading.Focus, task, key);
        var leftOver = _unaccounted.In(reading, candidate, key, margin);
        if (leftOver.Count > 0)
        {
            return Likelier(reading, candidate, key) ?? (judgement with { Verdict = Verdict.NotMentioned, LeftOver = leftOver });
        }

        if (margin < Margins.Sure && !reading.Carried && _doubt.Is(candidate, reading, key, margin))
        {
            return Likelier(reading, candidate, key) ?? (judgement with { Verdict = Verdict.NotMentioned, IsUnsure = true });
        }

        if ((AlsoAsked(reading, candidate, key) ?? AskedInstead(reading, candidate, key)) is { } beyond)
        {
            return Decide(reading, beyond, role);
        }

        var added = limits.Where(l => l.Condition.Length > 0).ToList();
        var beside = task.With.Where(w => reading.Message.Names(w.When.Name)).ToList();
        var verdict = grant.Condition.Length > 0 || added.Count > 0 ? Verdict.YesIf : Verdict.Yes;
        return judgement with { Verdict = verdict, Added = added, Beside = beside };
    }

    // Where no yes can stand, and the question is likeliest about something the role has not, that is what it is told of.
    private Judgement? Likelier(QuestionReading reading, Candidate candidate, RoleKey role) =>
        !reading.Carried && _refused.Likelier(reading.Message, reading.Focus, (DutyTask)candidate.Entry, role) is { } likelier ? Decide(reading, candidate with { Entry = likelier }, role) : null;

    // "Mix the barium and then get him to drink it": a second thing joined to the first, which the role has not, decides.
    private Candidate? AlsoAsked(QuestionReading reading, Candidate candidate, RoleKey role) =>
        reading.Candidates.FirstOrDefault(other => other.Entry is DutyTask { MayBe.Count: 0 } task && task != candidate.Entry && !other.OnlyByExamples && other.Score - other.Likeness > Plainly
            && _grants.Refuse(task, role)
            && other.UsedInAsked.Any(m => (m.Concept.Kind is ConceptKind.Action or ConceptKind.Thing || (m.Concept.Kind is ConceptKind.Phrase && m.End > m.Start)) && !m.Concept.IsLight && m.Concept.Name != Focus.LightAction && (m.Concept.Weighs || other.Score >= Plainly) && !candidate.Used.Any(u => u.Overlaps(m) || u.Concept == m.Concept) && IsJoined(m, candidate, reading.Message)));

    // "Is she ok to push the Buscopan while I set up": what is done beside the question makes it another task; what is asked, by itself, decides.
    private Candidate? AskedInstead(QuestionReading reading, Candidate candidate, RoleKey role)
    {
        var (asked, beside) = (candidate.Used.Where(m => m.Concept.Kind is ConceptKind.Action && reading.Focus.Covers(m)).ToList(), candidate.Used.Any(m => m.Concept.Kind is ConceptKind.Action && !reading.Focus.Covers(m) && reading.Message.SentenceOf(m) == reading.Focus.Sentence));
        return !beside ? null : reading.Candidates.FirstOrDefault(other => other.Entry is DutyTask { MayBe.Count: 0 } task && !other.OnlyByExamples && _grants.Refuse(task, role)
            && asked.Exists(m => m.Concept.Weighs && other.UsedInAsked.Contains(m)));
    }

    private static bool IsJoined(Mention action, Candidate candidate, Message message) =>
        message.Mentions.Any(j => j.Concept.Name == Cue.Join && j.End < action.Start && candidate.Used.Any(u => u.End < j.Start && message.SentenceOf(u) == message.SentenceOf(action)));

    private DutyTask? Becomes(DutyTask task, RoleKey role, QuestionReading reading) =>
        task.Limits.FirstOrDefault(l => l.Becomes is not null && Holds(l, role, reading)) is { Becomes: { } name } && _knowledge.Entries[name] is DutyTask other && other != task ? other : null;

    private static bool Holds(Limit limit, RoleKey role, QuestionReading reading) =>
        limit.IsFor(role) && reading.Message.Mentions.Any(m => limit.When.Contains(m.Concept) && !reading.Focus.IsAside(m) && !IsLifted(limit, m, reading.Message));

    // "Never been shown how": no form of the vocabulary, but like the examples in which the condition is broken.
    private static bool IsToldOf(Limit limit, RoleKey role, Message message, string broken) =>
        limit.IsFor(role) && limit.When.Any(w => w.Name == broken) && !message.Mentions.Any(m => limit.Unless.Contains(m.Concept));

    // "No radiographer here, but she is on the phone" lifts it; "no radiographer here or on the phone" does not.
    private static bool IsLifted(Limit limit, Mention mention, Message message) =>
        message.Mentions.Any(m => limit.Unless.Contains(m.Concept) && (message.Tokens[m.Start].Clause != message.Tokens[mention.Start].Clause || m.Start < mention.Start));
}
