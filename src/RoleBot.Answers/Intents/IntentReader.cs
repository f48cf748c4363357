using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Intents;

/// <summary>Decides what kind of question a message is.</summary>
internal sealed class IntentReader(KnowledgeBase knowledge)
{
    // What a topic must be ahead of a task for the question to be about it, where leave is asked for in plain words.
    private const double TaskBonus = 1.5;
    // A message of no more words than this that names a role and nothing done asks the same of that role.
    private const int RoleAlone = 6;
    private readonly Judging.Grants _grants = new(knowledge);

    /// <summary>Decides.</summary>
    public (Intent Intent, Candidate? Chosen) Decide(
        Message message, Focus focus, RoleReading roles, IReadOnlyList<Candidate> candidates, Area? area, Conversation conversation, bool carried)
    {
        candidates = AsksOfRoleInUnknownWords(message, focus, roles) ? [.. candidates.Where(c => c.Entry is not Topic { Intent: Intent.OutOfScope } || c.Used.Any(m => m.Holds(focus.UnknownVerb!.Value)))] : candidates; // not null: asked in unknown words
        var topic = candidates.FirstOrDefault(c => c.Entry is Topic);
        var task = ChooseTask(message, roles, candidates);
        if (IsOnlySmalltalk(message, roles) && topic?.Entry is Topic { Intent: Intent.Smalltalk })
        {
            return (Intent.Smalltalk, topic);
        }

        if (topic is not null && SmallOrOut(message, topic, task))
        {
            return (((Topic)topic.Entry).Intent, topic);
        }

        topic = candidates.FirstOrDefault(c => c.Entry is Topic { Intent: not Intent.Smalltalk });
        if (message.Names(Cue.WhatToDo) && candidates.FirstOrDefault(c => c.Entry is Topic { Intent: Intent.Escalation, IsDefault: false }) is { } escalation)
        {
            return (Intent.Escalation, escalation);
        }

        if (message.Names(Cue.WhatToDo) && !message.Names(Cue.May) && !message.Names(Cue.Duties) && !message.Names(Cue.Progress) && Candidate.ByDefault(knowledge, Intent.Escalation) is { } tell)
        {
            return (Intent.Escalation, tell);
        }

        if (IsComparison(message, roles, conversation))
        {
            return (Intent.Compare, null);
        }

        if (conversation is { Intent: Intent.Compare, Roles.Count: 2 } && roles.Named.Count == 0 && area is not null && !message.Names(Cue.May) && !message.Names(Cue.Who))
        {
            return (Intent.Compare, null);
        }

        if (conversation is { Intent: Intent.Duties } && roles.Named.Count == 0 && area is not null && HasDuties(area) && !message.Names(Cue.May) && !message.Names(Cue.Who))
        {
            return (Intent.Duties, null);
        }

        // "And the AP?" after a list of duties.
        if (conversation is { Intent: Intent.Duties } && roles.Named.Count == 1 && message.Tokens.Count <= RoleAlone && !message.Of(ConceptKind.Action, ConceptKind.Thing).Any())
        {
            return (Intent.Duties, null);
        }

        var says = message.Names(Cue.WhereWritten);
        if (says && task is not null)
        {
            return (Intent.Source, task);
        }

        var leave = AsksLeave(message, focus, task);
        if (topic is not null && !(roles.Named.Count >= 2 && topic.Entry is Topic { AboutRole: true }) && (task is null || topic.Score > task.Score + (leave && task.Pattern.Elements.Count > 1 ? TaskBonus : 0)))
        {
            return (((Topic)topic.Entry).Intent, topic);
        }

        if (task is not null && (AsksWho(message, focus.Sentence) || (conversation.Intent == Intent.WhoCan && roles.Named.Count == 0 && !message.Mentions.Any(m => Cue.Asks(m.Concept.Name)))))
        {
            return (Intent.WhoCan, task);
        }

        if ((!leave && !AsksWho(message, focus.Sentence) && AsksDuties(message, roles, task, area)) || (carried && conversation.Intent == Intent.Duties && task is null))
        {
            return (Intent.Duties, null);
        }

        return carried && conversation.Intent is Intent.WhoCan or Intent.Scope or Intent.Source && task is not null && !message.Names(Cue.May) && roles.Named.Count == 0
            ? (conversation.Intent.Value, task)
            : ByDefault(message, focus, roles, task, topic, conversation);
    }

    /// <summary>
    /// The task asked about: the best one, unless the asking part also names, and the best one does not account for, what a
    /// reserved or unmentioned task is recognised by. So what shares words with a line does not borrow its yes.
    /// </summary>
    private Candidate? ChooseTask(Message message, RoleReading roles, IReadOnlyList<Candidate> candidates)
    {
        const double nearEnough = 1.0;
        const double asNear = 1.0;
        if (candidates.FirstOrDefault(c => c.Entry is DutyTask) is not { } best || best.Entry is DutyTask { IsGranted: false, MayBe.Count: 0 })
        {
            return candidates.FirstOrDefault(c => c.Entry is DutyTask);
        }

        var also = ((DutyTask)best.Entry).Also;
        foreach (var other in candidates.Where(c => !c.OnlyByExamples && c.Entry is DutyTask task && (IsRefused(task) ? c.Score - c.Likeness >= best.Score - best.Likeness - nearEnough : IsOthers(task, roles) && c.Score >= best.Score - asNear)))
        {
            if (other.UsedInAsked.Any(m => !best.Accounts(m) && !also.Contains(m.Concept) && m.Concept.Kind is ConceptKind.Action or ConceptKind.Thing or ConceptKind.Limit or ConceptKind.Phrase
                && !IsAccountedAnotherWay(m, best, also, message)))
            {
                return other;
            }
        }

        return best;
    }

    private static bool IsRefused(DutyTask task) => task is { IsGranted: false, MayBe.Count: 0 };

    // Listed, but not for the role that asks.
    private bool IsOthers(DutyTask task, RoleReading roles) => roles.Subject is { } role && role != RoleKey.RAD && task.IsGranted && _grants.Find(task, role) is null;

    private static bool IsAccountedAnotherWay(Mention mention, Candidate best, IReadOnlySet<Concept> also, Message message) =>
        message.Mentions.Any(o => o != mention && !o.Gapped && o.Start <= mention.Start && o.End >= mention.End && o.Concept.Kind is not (ConceptKind.Phrase or ConceptKind.Cue)
            && (best.Accounts(o) || also.Contains(o.Concept) || o.Concept.Kind is ConceptKind.Person));

    private static bool IsOnlySmalltalk(Message message, RoleReading roles)
    {
        var saysNothing = !message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Modality, ConceptKind.Role, ConceptKind.Limit).Any(m => m.Concept.Name != Focus.LightAction);
        var asksNothing = roles.Named.Count == 0 && !message.Tokens.Any(t => t.InQuestion) && !message.Mentions.Any(m => Cue.Asks(m.Concept.Name));
        return ((message.Names(Cue.Hello) || message.Names(Cue.Thanks)) && (saysNothing || (message.Names(Cue.Thanks) && asksNothing)))
            || (message.Names(Cue.Help) && roles.Named.Count == 0 && !message.Mentions.Any(m => m.Concept.Weighs));
    }

    // "May an AP zap it, by our usual recipe": a verb nobody knows, asked of a role of the guidance, is a task not understood, not another subject.
    private static bool AsksOfRoleInUnknownWords(Message message, Focus focus, RoleReading roles) =>
        focus.UnknownVerb is { } verb && message.Tokens[verb].Unknown && roles.Named.Any(r => r != RoleKey.RAD);

    private static bool SmallOrOut(Message message, Candidate topic, Candidate? task) =>
        topic.Entry is Topic { Intent: Intent.OutOfScope } && (task is null || topic.Score + (message.Names(Cue.TellMe) ? TaskBonus : 0) >= task.Score);

    private static bool IsComparison(Message message, RoleReading roles, Conversation conversation)
    {
        var named = roles.Named.Count + (roles.Loose is null ? 0 : 1);
        var other = roles.Named.Count == 1 && (conversation.Roles.Any(r => r != roles.Named[0]) || (roles.Subject is { } subject && subject != roles.Named[0]));
        return message.Names(Cue.Compare) && (named >= 2 || other) && !message.Names(Cue.WhatToDo);
    }

    private static bool AsksLeave(Message message, Focus focus, Candidate? task) =>
        task is not null && message.Mentions.Any(m => m.Concept.Name == Cue.May && (focus.Sentence < 0 || message.SentenceOf(m) == focus.Sentence))
        && task.Used.Any(focus.Covers);

    // In a sentence; below 0 in any.
    private static bool AsksWho(Message message, int sentence) =>
        message.Mentions.Any(m => m.Concept.Name == Cue.Who && Cue.WhoAsks(m, message) && (sentence < 0 || message.SentenceOf(m) == sentence));

    private bool AsksDuties(Message message, RoleReading roles, Candidate? task, Area? area) =>
        message.Names(Cue.Duties) && (roles.Subject is not null || roles.LooseMeans.Count > 0)
        && (task is null || area is not null || !task.Used.Any(m => m.Concept.Kind == ConceptKind.Action)) && (area is null || HasDuties(area));

    private bool HasDuties(Area area) => area.Lines.Values.Any(lines => lines.Any(l => knowledge.Lines[l].Kind == "duty"));

    private (Intent Intent, Candidate? Chosen) ByDefault(Message message, Focus focus, RoleReading roles, Candidate? task, Candidate? topic, Conversation conversation)
    {
        if (task is not null)
        {
            return (Intent.Scope, task);
        }

        if (topic is not null && !(roles.Named.Count >= 2 && topic.Entry is Topic { AboutRole: true }))
        {
            return (((Topic)topic.Entry).Intent, topic);
        }

        if (roles.Named.Count >= 2 && !AsksOfOneToDo(message, focus))
        {
            return (Intent.Compare, null);
        }

        foreach (var (cue, intent) in new[] { (Cue.WhereWritten, Intent.Source), (Cue.WhatToDo, Intent.Escalation), (Cue.Entry, Intent.Entry), (Cue.Progress, Intent.Progression) })
        {
            if (message.Names(cue) && Candidate.ByDefault(knowledge, intent) is { } byDefault)
            {
                return (intent, byDefault);
            }
        }

        var speaksOfTheField = message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Modality, ConceptKind.Role, ConceptKind.Limit).Any() || message.Names(Cue.May);
        return speaksOfTheField || conversation.Intent is not null ? (AsksWho(message, -1) ? Intent.WhoCan : Intent.Scope, null) : (Intent.OutOfScope, null);
    }

    // "Can a senior CSW train a radiographer": one of the two is asked about, the other is done to.
    private static bool AsksOfOneToDo(Message message, Focus focus) =>
        message.Names(Cue.May) && !message.Names(Cue.Compare) && message.Of(ConceptKind.Action).Any(m => focus.Covers(m) && m.Concept.Name != Focus.LightAction);
}
