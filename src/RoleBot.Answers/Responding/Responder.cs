using RoleBot.Answers.Composing;
using RoleBot.Answers.Judging;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Search;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Responding;

/// <summary>Answers a question that has been understood: judges it, and has the answer worded.</summary>
internal sealed class Responder(KnowledgeBase knowledge, ILineIndex index)
{
    private const int NearestLines = 2;
    private readonly Judge _judge = new(knowledge);
    private readonly ScopeComposer _scope = new(knowledge);
    private readonly WhoCanComposer _whoCan = new(knowledge);
    private readonly ClarifyComposer _clarify = new(knowledge);
    private readonly TopicComposer _topic = new(knowledge);
    private readonly DutiesComposer _duties = new(knowledge);
    private readonly CompareComposer _compare = new(knowledge);
    private readonly SourceComposer _source = new(knowledge);

    /// <summary>Answers it.</summary>
    public Answer Respond(QuestionReading reading, Conversation conversation) => reading.Intent switch
    {
        Intent.Scope => Scope(reading),
        Intent.WhoCan => WhoCan(reading),
        Intent.Duties => Duties(reading),
        Intent.Compare => Compare(reading, conversation),
        Intent.Source when reading.Chosen?.Entry is DutyTask task => _source.Task(task, _judge.Holders(task), reading.Roles.Subject, []),
        Intent.Source when IsWhereWritten(reading) => WhereWritten(reading, conversation),
        _ when reading.Chosen?.Entry is Topic topic => _topic.Compose(topic, reading.Intent is Intent.Progression ? Along(reading, conversation) : TopicRoles(reading), reading.Area),
        _ => OutOfScope(),
    };

    private Answer Scope(QuestionReading reading)
    {
        if (reading.Chosen is not { Entry: DutyTask task } candidate)
        {
            return WithoutTask(reading);
        }

        if (task.MayBe.Count > 0)
        {
            return AmongSeveral(reading, candidate, task);
        }

        if (reading.Roles.Loose is { } loose && reading.Roles.LooseMeans.Count > 0)
        {
            var judged = reading.Roles.LooseMeans.Select(r => _judge.Decide(reading, candidate, r)).ToList();
            var settled = judged.TrueForAll(j => j.Verdict == judged[0].Verdict && j.Grant?.Condition == judged[0].Grant?.Condition);
            return settled ? _scope.Compose(judged[0]) with
            {
                Roles = [.. reading.Roles.LooseMeans],
                Notices = [knowledge.Wording["assumed-role", ("roles", new RoleWords(knowledge).Plurals(reading.Roles.LooseMeans))]],
            } : _clarify.Role(task, knowledge.LooseNames.First(n => n.Name == loose));
        }

        var judgement = _judge.Decide(reading, candidate, AsSupportRole(reading.Roles.Subject));
        return judgement.Verdict == Verdict.Clarify ? _clarify.Role(task, null)
            : _scope.Compose(judgement) with { FollowUps = _scope.FollowUps(judgement.Task ?? task, judgement.Role) };
    }

    private static RoleKey? AsSupportRole(RoleKey? role) => role == RoleKey.RAD ? null : role;

    private Answer AmongSeveral(QuestionReading reading, Candidate candidate, DutyTask unclear)
    {
        var role = AsSupportRole(reading.Roles.Subject);
        var judged = unclear.MayBe.Select(n => _judge.Decide(reading, candidate with { Entry = knowledge.Entries[n] }, role)).ToList();
        return role is not null && judged.TrueForAll(j => j.Verdict == judged[0].Verdict) ? _scope.Compose(judged[0]) : _clarify.Task(unclear, role);
    }

    private Answer WithoutTask(QuestionReading reading)
    {
        var content = reading.Message.Of(Language.ConceptKind.Action, Language.ConceptKind.Thing, Language.ConceptKind.Modality).Any(m => m.Concept.Name != Focus.LightAction && reading.Focus.Covers(m));
        if (!content && reading.UnknownWords.Count == 0)
        {
            return _clarify.Unclear(Intent.Scope, reading.Roles.Subject);
        }

        var nearest = index.Search(new LineQuery(DocumentKind.Line, [.. reading.Message.Tokens.Select(t => t.Word).Where(w => w.Length > 3).Distinct()], [], NearestLines));
        var answer = _scope.Compose(new Judgement(Verdict.NotMentioned, null, reading.Roles.Subject) { LeftOver = reading.UnknownWords });
        return answer with { Citations = new CitationList(knowledge).Nearest(nearest.Select(h => LineId.Parse(h.Key))).All };
    }

    private Answer WhoCan(QuestionReading reading) =>
        reading.Chosen?.Entry is not DutyTask task ? _clarify.Unclear(Intent.WhoCan, null)
        : task.MayBe.Count > 0 ? _clarify.Task(task, null)
        : _whoCan.Compose(task, _judge.Holders(task));

    private Answer Duties(QuestionReading reading) =>
        (AsSupportRole(reading.Roles.Subject) ?? (reading.Roles.LooseMeans.Count > 0 ? reading.Roles.LooseMeans[0] : null)) is { } role
            ? _duties.Compose(role, reading.Area)
            : _clarify.Unclear(Intent.Duties, null);

    private Answer Compare(QuestionReading reading, Conversation conversation)
    {
        IReadOnlyList<RoleKey> roles = [.. reading.Roles.Named.Concat(reading.Roles.LooseMeans).Concat(reading.Roles.Subject is { } subject ? [subject] : []).Concat(conversation.Roles).Distinct().Take(2)];
        return roles.Count == 2 ? _compare.Compose(roles[0], roles[1], reading.Area) : _clarify.Comparison();
    }

    private static bool IsWhereWritten(QuestionReading reading) => reading.Message.Names(Cue.WhereWritten);

    private Answer WhereWritten(QuestionReading reading, Conversation conversation)
    {
        if (conversation.Subject is { } subject && knowledge.Entries.GetValueOrDefault(subject) is { } entry)
        {
            return entry is DutyTask task
                ? _source.Task(task, _judge.Holders(task), reading.Roles.Subject, [])
                : _source.Lines([.. ((Topic)entry).Say.SelectMany(s => s.Lines).Distinct()], reading.Roles.Subject) ?? OutOfScope();
        }

        var words = reading.Message.Tokens.Where((_, i) => i >= reading.Focus.Asked.Count || reading.Focus.Asked[i]).Select(t => t.Word).Where(w => w.Length > 3 && !knowledge.Vocabulary.IsFiller(w)).Distinct().ToList();
        var found = index.Search(new LineQuery(DocumentKind.Line, words, [], NearestLines));
        return _source.Lines([.. found.Select(h => LineId.Parse(h.Key))], reading.Roles.Subject) ?? OutOfScope();
    }

    private static IReadOnlyList<RoleKey> TopicRoles(QuestionReading reading) =>
        reading.Roles.Named.Count > 0 ? reading.Roles.Named
        : reading.Roles.LooseMeans.Count > 0 ? reading.Roles.LooseMeans
        : reading.Roles.Subject is { } subject ? [subject]
        : [];

    // Who is on the way, and where to; the radiographer is the end of every way and none of the roles the answer is about.
    private IReadOnlyList<RoleKey> Along(QuestionReading reading, Conversation conversation)
    {
        List<RoleKey> roles = [.. TopicRoles(reading).Concat(reading.Roles.SaysOwn is { } own ? [own] : conversation.Speaker is { } speaker ? [speaker] : conversation.Roles).Where(r => r != RoleKey.RAD).Distinct()];
        roles.AddRange(roles.Count == 1 ? Destination(reading, conversation, roles[0]) : []);
        return roles.Count > 0 ? roles : TopicRoles(reading);
    }

    // "What is an AP?" - "I'm a band 2, how would I get to that": the role spoken of before, where it lies higher. "I'd like to take the mammograms one day": the first that has the task.
    private IEnumerable<RoleKey> Destination(QuestionReading reading, Conversation conversation, RoleKey from)
    {
        if (reading.Message.Names(Cue.They) || reading.Message.Names(Cue.Relative))
        {
            return conversation.Roles.Where(r => r != RoleKey.RAD && r > from);
        }

        return reading.Candidates.FirstOrDefault(c => c is { IsLikest: true, Like: > 0, Entry: DutyTask }) is { Entry: DutyTask task } && _judge.Holders(task) is { Count: > 0 } holders && holders.All(h => h.Role > from) ? [holders[0].Role] : [];
    }

    private Answer OutOfScope() => new(Intent.OutOfScope, null, new Content.Statement(knowledge.Wording["unread"]));
}
