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
internal sealed class Judge(KnowledgeBase knowledge)
{
    // More than this said beside what the task accounts for, and more than it accounts for, is another question.
    private const int MostLeftOver = 1;
    private readonly Grants _grants = new(knowledge);

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

        if (Becomes(task, key, reading.Message) is { } other)
        {
            return Decide(reading, candidate with { Entry = other }, role);
        }

        if (_grants.Find(task, key) is not { } grant)
        {
            return new Judgement(Verdict.NotListed, task, key) { Holders = holders };
        }

        var judgement = new Judgement(Verdict.Yes, task, key) { Grant = grant, Holders = holders };
        var limits = task.Limits.Concat(knowledge.AlwaysLimits).Where(l => Holds(l, key, reading.Message)).ToList();
        if (limits.Find(l => l.Verdict is not null) is { } broken)
        {
            return judgement with { Verdict = broken.Verdict!.Value, Broken = broken }; // not null: found by it
        }

        var leftOver = LeftOver(reading, candidate);
        if (leftOver.Count > 0)
        {
            return judgement with { Verdict = Verdict.NotMentioned, LeftOver = leftOver };
        }

        var added = limits.Where(l => l.Condition.Length > 0).ToList();
        var beside = task.With.Where(w => reading.Message.Names(w.When.Name)).ToList();
        var verdict = grant.Condition.Length > 0 || added.Count > 0 ? Verdict.YesIf : Verdict.Yes;
        return judgement with { Verdict = verdict, Added = added, Beside = beside };
    }

    private DutyTask? Becomes(DutyTask task, RoleKey role, Message message) =>
        task.Limits.FirstOrDefault(l => l.Becomes is not null && Holds(l, role, message)) is { Becomes: { } name } && knowledge.Entries[name] is DutyTask other && other != task ? other : null;

    private static bool Holds(Limit limit, RoleKey role, Message message) =>
        (limit.Roles.Count == 0 || limit.Roles.Contains(role)) && message.Mentions.Any(m => limit.When.Contains(m.Concept) && !IsLifted(limit, m, message));

    // "No radiographer here, but she is on the phone" lifts it; "no radiographer here or on the phone" does not.
    private static bool IsLifted(Limit limit, Mention mention, Message message) =>
        message.Mentions.Any(m => limit.Unless.Contains(m.Concept) && (message.Tokens[m.Start].Clause != message.Tokens[mention.Start].Clause || m.Start < mention.Start));

    private List<string> LeftOver(QuestionReading reading, Candidate candidate)
    {
        var words = reading.UnknownWords.ToList();
        if (!reading.Carried)
        {
            var main = CandidateFinder.MainAction(reading.Message, reading.Focus);
            var task = (DutyTask)candidate.Entry;
            var over = LeftOvers.Of(candidate, reading.Message, reading.Focus).Where(m => !task.Limits.Any(l => l.When.Contains(m.Concept) || l.Unless.Contains(m.Concept))).ToList();
            var more = Places(over) > MostLeftOver && Places(over) > Places(candidate.Used);
            words.AddRange(over.Where(m => m.Concept.Weighs || more || (m == main && !NamesAction(candidate))).Select(m => Said(m, reading.Message)));
            words.AddRange(LeftOvers.UnreadObjects(candidate, reading.Message, reading.Focus, knowledge.Vocabulary));
            words.AddRange(ToldBeside(reading, candidate).Select(m => Said(m, reading.Message)));
            words.AddRange(SpokenOf(reading, candidate).Select(m => Said(m, reading.Message)));
            if (reading.Focus.UnknownVerb is { } verb && !NamesAction(candidate) && !candidate.Used.Any(m => m.Holds(verb)))
            {
                words.Add(reading.Message.Tokens[verb].Word);
            }
        }

        return [.. words.Distinct(StringComparer.Ordinal)];
    }

    // "The tablet is here, can she hand it to him": what "it" may be must be accounted for as if it stood in the question.
    private static IEnumerable<Mention> SpokenOf(QuestionReading reading, Candidate candidate)
    {
        if (!reading.Focus.LeansBack)
        {
            return [];
        }

        var before = reading.Message.Of(ConceptKind.Thing).Where(m => m.Concept.Weighs && m.Start < reading.Focus.First).ToList();
        var nearest = before.Count == 0 ? -1 : before.Max(m => reading.Message.SentenceOf(m));
        return LeftOvers.Of(candidate, reading.Message, [.. before.Where(m => reading.Message.SentenceOf(m) == nearest)]);
    }

    // "We have a rule on X, can she be the one?": what is asked lies in the story, so what is done there must be accounted for.
    private static IEnumerable<Mention> ToldBeside(QuestionReading reading, Candidate candidate)
    {
        var (message, focus) = (reading.Message, reading.Focus);
        if (candidate.Used.Any(m => focus.Covers(m) && m.Concept.Kind is not (ConceptKind.Role or ConceptKind.Person) && m.Concept.Name != Focus.LightAction))
        {
            return [];
        }

        var told = candidate.Used.Select(message.SentenceOf).ToHashSet();
        return LeftOvers.Of(candidate, message, [.. message.Of(ConceptKind.Action, ConceptKind.Thing).Where(m => told.Contains(message.SentenceOf(m))
            && m.Concept.Name != Focus.LightAction && (m.Concept.Weighs || m.Concept.Kind is ConceptKind.Action))]);
    }

    private static int Places(IReadOnlyList<Mention> mentions) => mentions.Select(m => m.Start).Distinct().Count();

    private static bool NamesAction(Candidate candidate) => candidate.Used.Any(m => m.Concept.Kind is ConceptKind.Action);

    private static string Said(Mention mention, Message message) =>
        string.Join(' ', message.Tokens.Skip(mention.Start).Take(mention.End - mention.Start + 1).Select(t => t.Word));
}
