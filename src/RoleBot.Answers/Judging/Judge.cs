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
    // A second thing that scores this much is named, not touched on.
    private const double Plainly = 1.5;
    // What so many examples of a task name does not speak against it.
    private const int OftenNamed = 2;
    // Less than this speaks for the task: it is a guess.
    private const double LeastSure = 1.0;
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
        string? broken = null;
        var limits = task.Limits.Concat(knowledge.AlwaysLimits).Where(l => Holds(l, key, reading.Message) || (l.Verdict is not null && IsToldOf(l, key, reading.Message, broken ??= knowledge.Conditions.Broken(reading.Message) ?? ""))).ToList();
        if (limits.Find(l => l.Verdict is not null) is { } breaks)
        {
            return judgement with { Verdict = breaks.Verdict!.Value, Broken = breaks }; // not null: found by it
        }

        var leftOver = LeftOver(reading, candidate);
        if (leftOver.Count > 0)
        {
            return judgement with { Verdict = Verdict.NotMentioned, LeftOver = leftOver };
        }

        if (!reading.Carried && IsUnsure(candidate, reading))
        {
            return judgement with { Verdict = Verdict.NotMentioned, IsUnsure = true };
        }

        if (AlsoAsked(reading, candidate, key) is { } beyond)
        {
            return Decide(reading, beyond, role);
        }

        var added = limits.Where(l => l.Condition.Length > 0).ToList();
        var beside = task.With.Where(w => reading.Message.Names(w.When.Name)).ToList();
        var verdict = grant.Condition.Length > 0 || added.Count > 0 ? Verdict.YesIf : Verdict.Yes;
        return judgement with { Verdict = verdict, Added = added, Beside = beside };
    }

    // "Mix the barium and then get him to drink it": a second thing joined to the first, which the role has not, decides.
    private Candidate? AlsoAsked(QuestionReading reading, Candidate candidate, RoleKey role) =>
        reading.Candidates.FirstOrDefault(other => other.Entry is DutyTask { MayBe.Count: 0 } task && task != candidate.Entry && !other.OnlyByExamples
            && (task.Reserved is not null || _grants.Find(task, role) is null)
            && other.UsedInAsked.Any(m => m.Concept.Kind is ConceptKind.Action or ConceptKind.Thing && !m.Concept.IsLight && m.Concept.Name != Focus.LightAction && (m.Concept.Weighs || other.Score >= Plainly) && !candidate.Used.Any(u => u.Overlaps(m) || u.Concept == m.Concept) && IsJoined(m, candidate, reading.Message)));

    private static bool IsJoined(Mention action, Candidate candidate, Message message) =>
        message.Mentions.Any(j => j.Concept.Name == Cue.Join && j.End < action.Start && candidate.Used.Any(u => u.End < j.Start && message.SentenceOf(u) == message.SentenceOf(action)));

    // Like the task, but not plainly it.
    private static bool IsUnsure(Candidate candidate, QuestionReading reading) =>
        candidate.OnlyByExamples || candidate.IsNearMiss || candidate.Score < LeastSure || (!candidate.IsLikest && !NamesAction(candidate) && !candidate.Used.Any(reading.Focus.Covers));

    private DutyTask? Becomes(DutyTask task, RoleKey role, Message message) =>
        task.Limits.FirstOrDefault(l => l.Becomes is not null && Holds(l, role, message)) is { Becomes: { } name } && knowledge.Entries[name] is DutyTask other && other != task ? other : null;

    private static bool Holds(Limit limit, RoleKey role, Message message) =>
        (limit.Roles.Count == 0 || limit.Roles.Contains(role)) && message.Mentions.Any(m => limit.When.Contains(m.Concept) && !IsLifted(limit, m, message));

    // "Never been shown how": no form of the vocabulary, but like the examples in which the condition is broken.
    private static bool IsToldOf(Limit limit, RoleKey role, Message message, string broken) =>
        (limit.Roles.Count == 0 || limit.Roles.Contains(role)) && limit.When.Any(w => w.Name == broken) && !message.Mentions.Any(m => limit.Unless.Contains(m.Concept));

    // "No radiographer here, but she is on the phone" lifts it; "no radiographer here or on the phone" does not.
    private static bool IsLifted(Limit limit, Mention mention, Message message) =>
        message.Mentions.Any(m => limit.Unless.Contains(m.Concept) && (message.Tokens[m.Start].Clause != message.Tokens[mention.Start].Clause || m.Start < mention.Start));

    private List<string> LeftOver(QuestionReading reading, Candidate candidate)
    {
        var words = reading.UnknownWords.Where(w => !IsLearned(w, candidate) && !IsName(w, candidate, reading.Message)).ToList();
        if (reading.LeansOnUnread)
        {
            words.Add(knowledge.Wording["asked-before"]);
        }

        if (!reading.Carried)
        {
            var main = CandidateFinder.MainAction(reading.Message, reading.Focus);
            var task = (DutyTask)candidate.Entry;
            var over = LeftOvers.Of(candidate, reading.Message, reading.Focus).Where(m => !task.Limits.Any(l => l.When.Contains(m.Concept) || l.Unless.Contains(m.Concept))).ToList();
            over.RemoveAll(m => !m.Concept.Weighs && m.Concept.Kind is not ConceptKind.Role && candidate.IsLikest && knowledge.Ranker.ExamplesWith(m.Concept, task.Name) >= OftenNamed);
            var more = Places(over) > MostLeftOver && Places(over) > Places(candidate.Used);
            words.AddRange(over.Where(m => m.Concept.Weighs || m.Concept.Kind is ConceptKind.Role || more || (m == main && !NamesAction(candidate) && !candidate.IsLikest)).Select(m => Said(m, reading.Message)));
            words.AddRange(LeftOvers.UnreadObjects(candidate, reading.Message, reading.Focus, knowledge.Vocabulary).Where(w => !IsLearned(w, candidate) && !IsName(w, candidate, reading.Message)));
            words.AddRange(ToldBeside(reading, candidate).Select(m => Said(m, reading.Message)));
            words.AddRange(OtherModalities(reading, candidate).Select(m => Said(m, reading.Message)));
            words.AddRange(Opposites(reading, candidate).Select(m => Said(m, reading.Message)));
            words.AddRange(SpokenOf(reading, candidate).Select(m => Said(m, reading.Message)));
            if (reading.Focus.UnknownVerb is { } verb && !IsLearned(reading.Message.Tokens[verb].Word, candidate) && !IsName(reading.Message.Tokens[verb].Word, candidate, reading.Message) && !NamesAction(candidate) && !candidate.Used.Any(m => m.Holds(verb)))
            {
                words.Add(reading.Message.Tokens[verb].Word);
            }
        }

        return [.. words.Distinct(StringComparer.Ordinal)];
    }

    // A word nobody explains, but that stands in examples of the very task the message is likest to.
    private bool IsLearned(string word, Candidate candidate) => candidate.IsLikest && knowledge.Ranker.ExamplesWith(word, candidate.Entry.Name) > 0;

    // "Our band 2 Kelly", "the GE scanner": a name with a capital inside a sentence. One that may be a drug's, in a task that weighs, counts only behind somebody.
    private static bool IsName(string word, Candidate candidate, Message message) =>
        message.Tokens.Index().Any(t => t.Item.Word == word && t.Index > 0 && message.Tokens[t.Index - 1].Sentence == t.Item.Sentence && char.IsUpper(t.Item.Raw[0]) && t.Item.Raw.Any(char.IsLower)
            && (message.Of(ConceptKind.Role, ConceptKind.Person).Any(m => m.End == t.Index - 1) || !candidate.Used.Any(m => m.Concept.Kind is ConceptKind.Action && m.Concept.Weighs)));

    // "Her mammogram is done and DEXA is next door, can she do that one too": which of two kinds of imaging is meant is not said.
    private static IEnumerable<Mention> OtherModalities(QuestionReading reading, Candidate candidate)
    {
        var task = (DutyTask)candidate.Entry;
        var named = reading.Message.Of(ConceptKind.Modality);
        return task.OneModality && !candidate.Used.Any(u => reading.Focus.Covers(u) && u.Concept.Kind is ConceptKind.Modality or ConceptKind.Thing)
            ? named.Where(m => !candidate.Accounts(m) && !task.Also.Contains(m.Concept) && !candidate.Used.Any(u => u.Overlaps(m)))
            : named.Where(m => task.OneModality && reading.Focus.Covers(m) && !candidate.Accounts(m) && !task.Also.Contains(m.Concept) && !candidate.Used.Any(u => u.Overlaps(m)));
    }

    // "A complex one tomorrow, she does the basic ones, can she do it": what the opposite is said of may be what is asked.
    private IEnumerable<Mention> Opposites(QuestionReading reading, Candidate candidate) =>
        reading.Message.Mentions.Where(m => candidate.Used.Any(u => !u.Overlaps(m) && knowledge.Vocabulary.Replaces(m.Concept, u.Concept, out _)));

    // "The tablet is here, can she hand it to him": what "it" may be must be accounted for as if it stood in the question.
    private static IEnumerable<Mention> SpokenOf(QuestionReading reading, Candidate candidate)
    {
        if (!reading.Focus.LeansBack)
        {
            return [];
        }

        var before = reading.Message.Of(ConceptKind.Thing).Where(m => m.Concept.Weighs && m.Start < reading.Focus.First).ToList();
        var nearest = before.Count == 0 ? -1 : before.Max(m => reading.Message.SentenceOf(m));
        return LeftOvers.Of(candidate, reading.Message, LeftOvers.ToAccount(reading.Message, before.Where(m => reading.Message.SentenceOf(m) == nearest)));
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
        return LeftOvers.Of(candidate, message, LeftOvers.ToAccount(message, message.Of(ConceptKind.Action, ConceptKind.Thing).Where(m => told.Contains(message.SentenceOf(m))
            && m.Concept.Name != Focus.LightAction && (m.Concept.Weighs || m.Concept.Kind is ConceptKind.Action))));
    }

    private static int Places(IReadOnlyList<Mention> mentions) => mentions.Select(m => m.Start).Distinct().Count();

    private static bool NamesAction(Candidate candidate) => candidate.Used.Any(m => m.Concept.Kind is ConceptKind.Action);

    private static string Said(Mention mention, Message message) =>
        string.Join(' ', message.Tokens.Skip(mention.Start).Take(mention.End - mention.Start + 1).Select(t => t.Word));
}
