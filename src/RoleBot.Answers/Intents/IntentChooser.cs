using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Intents;

/// <summary>
/// Settles what kind of question a message is: what its cues say (<see cref="IntentReader"/>) is weighed against the kind of the
/// examples it is put like, and against the topics it names.
/// </summary>
internal sealed class IntentChooser(KnowledgeBase knowledge)
{
    private const double Cues = 0.2;
    private const double PerTopic = 0.15;
    private const double OutCues = 0.6;
    private const double CuesOfFollowUp = 0.8;
    // What names a task this well is not outside the guidance.
    private const double LeastTask = 1.0;
    private const int LongestFollowUp = 14;
    private const double OfEarlier = 0.3;
    private const int Frameless = 5;
    // So far ahead of every other kind leaves no doubt.
    private const double Plainly = 0.5;
    // More than this speaks for a task that is plainly meant.
    private const double PlainlyLike = 0.1;
    private const double WellNamed = 4.0;
    private const double MostNamed = 1.5;

    /// <summary>Settles it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="roles">Its roles.</param>
    /// <param name="known">What it may be about, best first.</param>
    /// <param name="byCues">What its cues say, and the entry that goes with it.</param>
    /// <param name="conversation">The conversation before it.</param>
    /// <param name="carried">Whether it leans on an earlier turn, and so says little of its own.</param>
    public (Intent Intent, Candidate? Chosen) Settle(Message message, RoleReading roles, IReadOnlyList<Candidate> known, (Intent Intent, Candidate? Chosen) byCues, Conversation conversation, bool carried)
    {
        var settled = SettleKind(message, roles, known, byCues, conversation, carried);

        // Who has a task promises nobody a yes: the task it is plainly likest to is the one asked about, whatever else is named beside it.
        return settled is { Intent: Intent.WhoCan, Chosen.Entry: DutyTask { MayBe.Count: 0 } } && known.FirstOrDefault(c => c is { Entry: DutyTask { MayBe.Count: 0 }, IsLikest: true, Like: > PlainlyLike }) is { } likest ? (Intent.WhoCan, likest) : settled;
    }

    private (Intent Intent, Candidate? Chosen) SettleKind(Message message, RoleReading roles, IReadOnlyList<Candidate> known, (Intent Intent, Candidate? Chosen) byCues, Conversation conversation, bool carried)
    {
        // "And in MRI?" has no frame of its own.
        if (byCues.Intent is Intent.Smalltalk || (conversation.Intent is not null && message.Tokens.Count <= Frameless))
        {
            return byCues;
        }

        // "Just the medicines, then" after a list of duties.
        if (byCues.Intent == conversation.Intent && byCues.Intent is Intent.Duties or Intent.Compare && message.Tokens.Count <= LongestFollowUp)
        {
            return byCues;
        }

        // "Both are band 3. Who could buddy them?": whoever is told of before, a question that begins so asks for roles.
        if (BeginsWithWho(message) && byCues.Intent is Intent.WhoCan or Intent.Scope or Intent.Escalation && !message.Names(Cue.WhatToDo) && known.FirstOrDefault(c => c.Entry is DutyTask && !c.OnlyByExamples) is { } asked)
        {
            return (Intent.WhoCan, asked);
        }

        // "What about putting the catheter in?" after a question of leave.
        if (byCues.Intent is Intent.Scope && conversation.Intent is Intent.Scope && byCues.Chosen is { Score: >= WellNamed } && message.Mentions.Any(m => m.Concept.Name == Cue.Follow && m.Start == 0))
        {
            return byCues;
        }

        var scores = knowledge.Intents.Score(message);
        scores[byCues.Intent] = scores.GetValueOrDefault(byCues.Intent) + (byCues.Intent is Intent.OutOfScope ? OutCues : carried ? CuesOfFollowUp : Cues);
        if (conversation.Intent is { } earlier && message.Tokens.Count <= LongestFollowUp)
        {
            scores[earlier] = scores.GetValueOrDefault(earlier) + OfEarlier;
        }

        foreach (var best in known.DistinctBy(c => c.Entry is Topic topic ? topic.Intent : Intent.Scope))
        {
            var worth = PerTopic * Math.Clamp(best.Score / WellNamed, 0, MostNamed);
            foreach (var intent in best.Entry is Topic topic ? [topic.Intent] : new[] { Intent.Scope, Intent.WhoCan })
            {
                scores[intent] = scores.GetValueOrDefault(intent) + worth;
            }
        }

        foreach (var (intent, _) in scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key))
        {
            if (intent == byCues.Intent)
            {
                return intent == Intent.Source ? WrittenOrTold(known, byCues) : (intent, BetterTopic(intent, known, byCues.Chosen) ?? byCues.Chosen);
            }

            // "Who can hand it over" of nobody in particular asks for roles, however much the rest tells of one.
            if (intent is Intent.Scope && byCues.Intent is Intent.WhoCan && roles.Subject is null && roles.Loose is null)
            {
                return byCues;
            }

            if (TryAs(intent, message, roles, conversation, known, out var chosen))
            {
                return (intent, chosen);
            }
        }

        return byCues;
    }

    // "Where is the literature review" asks for a document, "where is cannulation" for a task's line: whichever it is more like.
    private static (Intent Intent, Candidate? Chosen) WrittenOrTold(IReadOnlyList<Candidate> known, (Intent Intent, Candidate? Chosen) byCues) =>
        byCues.Chosen is { Entry: DutyTask } task && known.FirstOrDefault(c => c.Entry is Topic { Intent: Intent.Source, IsDefault: false } && c.Like > task.Like) is { } topic ? (Intent.Source, topic) : byCues;

    // The cues choose among the topics whose patterns are named; a topic that the examples put before that one is the better choice.
    private static Candidate? BetterTopic(Intent intent, IReadOnlyList<Candidate> known, Candidate? chosen) =>
        chosen is { Entry: Topic } ? known.FirstOrDefault(c => c.Entry is Topic topic && topic.Intent == intent && c.Score > chosen.Score) : null;

    private static bool BeginsWithWho(Message message) =>
        message.Tokens.Count > 0 && message.FirstOf(message.Tokens[^1].Sentence) is var first && message.Mentions.Any(m => m.Concept.Name == Cue.Who && m.Start == first) && message.Mentions.Any(m => m.Concept.Name == Cue.May && m.Start >= first && m.Start <= first + 1);

    private bool IsPlainly(Intent intent, Message message) =>
        knowledge.Intents.Score(message) is var scores && scores[intent] - scores.Where(s => s.Key != intent).Max(s => s.Value) > Plainly;

    // Whether the message names what a question of that kind needs, and the entry it would be about.
    private bool TryAs(Intent intent, Message message, RoleReading roles, Conversation conversation, IReadOnlyList<Candidate> known, out Candidate? chosen)
    {
        chosen = intent is Intent.Scope or Intent.WhoCan ? known.FirstOrDefault(c => c.Entry is DutyTask)
            : known.FirstOrDefault(c => c.Entry is Topic topic && topic.Intent == intent) ?? Candidate.ByDefault(knowledge, intent);
        return intent switch
        {
            Intent.Scope => true,
            Intent.WhoCan => chosen is not null,
            Intent.Compare => (roles.Loose is null ? 0 : 1) + roles.Named.Concat(conversation.Roles).Concat(roles.Subject is { } subject ? [subject] : []).Distinct().Count() >= 2,
            Intent.Duties => roles.Subject is not null || roles.LooseMeans.Count > 0,
            Intent.Smalltalk when roles.Named.Count == 0 && IsPlainly(Intent.Smalltalk, message) => chosen is not null,
            Intent.Smalltalk => chosen is { OnlyByExamples: false } && roles.Named.Count == 0 && !known.Any(c => c.Entry is DutyTask && c.Score >= LeastTask),
            Intent.OutOfScope when roles.Named.Count == 0 && roles.Loose is null && IsPlainly(Intent.OutOfScope, message) => chosen is not null,
            Intent.OutOfScope => chosen is { OnlyByExamples: false } || (roles.Subject is null && !message.Names(Cue.May) && !known.Any(c => c.Entry is DutyTask && c.Score >= LeastTask)) || (roles.Subject is null && roles.Loose is null && !known.Any(c => c.Entry is DutyTask && !c.OnlyByExamples)),
            _ => chosen is not null,
        };
    }
}
