using RoleBot.Answers.Intents;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Search;

namespace RoleBot.Answers.Understanding;

/// <summary>Understands one message in its conversation.</summary>
internal sealed class QuestionReader(KnowledgeBase knowledge, ILineIndex index)
{
    // A message of no more words than this may lean on the turn before it.
    private const int LongestFollowUp = 14;
    // A message of no more words than this that names nothing done is no question of its own.
    private const int ShortestOfItsOwn = 6;
    // An area named beside what is asked ("for a training plan: …") counts for less.
    private const double BesideAsked = 0.6;
    // So much must speak for a task, for its area to be what is asked about.
    private const double LeastLike = 0.5;
    /// <summary>Unknown words up to this length, in letters, are slips of the thumb and interjections.</summary>
    public const int LongestIgnored = 3;
    private readonly Tokenizer _tokenizer = new(knowledge.Vocabulary);
    private readonly RoleLinker _roles = new(knowledge);
    private readonly CandidateFinder _finder = new(knowledge, index);
    private readonly IntentReader _intents = new(knowledge);
    private readonly IntentChooser _chooser = new(knowledge);

    /// <summary>Cuts a text.</summary>
    public Message Cut(string text) => Message.Read(text, _tokenizer, knowledge.Vocabulary);

    /// <summary>Understands a message.</summary>
    public QuestionReading Read(Message message, Conversation conversation)
    {
        message = Lead(message, conversation) ?? message;
        var focus = Focus.Find(message, knowledge.Vocabulary);
        if (focus.LeansBack && !message.Of(ConceptKind.Thing).Any(m => m.Concept.Weighs) && conversation.Asked.Where(IsThing).ToList() is { Count: > 0 } things)
        {
            // "… and can she get them to drink it": what "it" is was said in the turn before.
            message = FollowUp.Join(message, things, knowledge.Vocabulary);
            focus = Focus.Find(message, knowledge.Vocabulary);
        }

        var roles = _roles.Read(message, focus, conversation);
        var candidates = _finder.Find(message, focus, roles);
        if (LeansOnEarlier(message, candidates, conversation))
        {
            var whole = FollowUp.Join(message, conversation.Asked, knowledge.Vocabulary);
            var wholeFocus = Focus.Find(whole, knowledge.Vocabulary);
            var found = _finder.Find(whole, wholeFocus, roles);
            if (found.Any(c => c.Entry is DutyTask))
            {
                return Decide(whole, wholeFocus, roles, found, conversation, true) with { LeansOnUnread = conversation.PartlyUnread };
            }

            if (Carry(conversation) is { } earlier)
            {
                return Decide(message, focus, roles, [earlier, .. candidates], conversation, true);
            }
        }

        return Decide(message, focus, roles, candidates, conversation, false);
    }

    // "What about the B3, she tests the machine every morning": the same of another role, and what is told of her beside it, of which only what narrows or breaks a line matters.
    private Message? Lead(Message message, Conversation conversation)
    {
        if (conversation is not { Intent: Intent.Scope, Subject: not null, Asked.Count: > 0 } || !message.Mentions.Any(m => m.Concept.Name == Cue.Follow && m.Start == 0))
        {
            return null;
        }

        var last = message.Tokens.TakeWhile(t => t.Clause == message.Tokens[0].Clause).Count() - 1;
        var lead = message.Part(0, last);
        if (last + 1 == message.Tokens.Count || !lead.Of(ConceptKind.Role).Any() || lead.Of(ConceptKind.Action, ConceptKind.Thing).Any() || message.Mentions.Any(m => m.Start > last && Cue.Asks(m.Concept.Name)))
        {
            return null;
        }

        var told = message.Of(ConceptKind.Limit).Where(m => m.Start > last).Select(m => m.Concept.Name).Concat(knowledge.Conditions.Broken(message) is { } broken ? [broken] : []);
        return FollowUp.Join(lead, [.. told.Distinct(StringComparer.Ordinal)], knowledge.Vocabulary);
    }

    private QuestionReading Decide(Message message, Focus focus, RoleReading roles, IReadOnlyList<Candidate> known, Conversation conversation, bool carried)
    {

        var area = FindArea(message, focus) ?? (carried || LeansOnEarlierArea(message, conversation) ? knowledge.Areas.FirstOrDefault(a => a.Name == conversation.Area) : null);
        var decision = _intents.Decide(message, focus, roles, [.. known.Where(c => c.Entry is DutyTask || !c.OnlyByExamples)], area, conversation, carried);
        decision = _chooser.Settle(message, roles, known, decision, conversation, carried);
        return new QuestionReading(message, focus, decision.Intent, roles, known)
        {
            Chosen = decision.Chosen,
            Area = area ?? (decision.Intent is Intent.Compare or Intent.Duties ? AreaOfLikest(known) : null),
            Carried = carried && decision.Chosen is { Used.Count: 0 },
            UnknownWords = Unknown(message, focus),
        };
    }

    // "Who each of them can weigh and measure": no word of an area, but like a task of it.
    private Area? AreaOfLikest(IReadOnlyList<Candidate> known) =>
        known.FirstOrDefault(c => c is { IsLikest: true, Like: > LeastLike, Entry: DutyTask { Area.Length: > 0 } }) is { Entry: DutyTask task } ? knowledge.Areas.FirstOrDefault(a => a.Name == task.Area) : null;

    private bool IsAction(string name) => knowledge.Vocabulary.Concepts.TryGetValue(name, out var concept) && concept.Kind == ConceptKind.Action && !AskingCues.IsLight(concept);

    private bool IsThing(string name) => knowledge.Vocabulary.Concepts.TryGetValue(name, out var concept) && concept is { Kind: ConceptKind.Thing, Weighs: true };

    private bool LeansOnEarlier(Message message, IReadOnlyList<Candidate> candidates, Conversation conversation)
    {
        var asksAnew = message.Names(Cue.Entry) || message.Names(Cue.Progress) || message.Names(Cue.Band) || message.Names(Cue.WhoWrote) || message.Names(Cue.Mapping);
        if (message.Tokens.Count == 0 || conversation.Subject is null || asksAnew)
        {
            return false;
        }

        if (message.Names(Cue.Same) && conversation.Asked.Count > 0)
        {
            return true;
        }

        if (message.Tokens.Count > LongestFollowUp)
        {
            return false;
        }

        // "Complex ones?", "and in the bucky room?": nothing done of its own, so it is what was done before.
        if (message.Tokens.Count <= ShortestOfItsOwn && conversation.Asked.Any(IsAction) && !message.Of(ConceptKind.Action).Any(m => m.Concept.Name != Focus.LightAction))
        {
            return true;
        }

        // A task of the message's own, named by more than a bare modality or a cue, stands on its own feet.
        return !candidates.Any(c => c.Used.Any(m => m.Concept.Kind is ConceptKind.Action or ConceptKind.Thing && m.Concept.Name != Focus.LightAction))
            && !message.Of(ConceptKind.Action, ConceptKind.Thing).Any(m => m.Concept.Name != Focus.LightAction);
    }

    private static bool LeansOnEarlierArea(Message message, Conversation conversation) =>
        conversation.Area is not null && message.Tokens.Count <= LongestFollowUp && !message.Of(ConceptKind.Action, ConceptKind.Thing).Any();

    private Candidate? Carry(Conversation conversation) =>
        conversation.Subject is { } subject && knowledge.Entries.TryGetValue(subject, out var entry) ? new Candidate(entry, entry.Asked[0], [], 3.0) : null;

    // The area whose pattern says most; of two that say as much the one whose words stand first.
    private Area? FindArea(Message message, Focus focus)
    {
        Area? best = null;
        var worth = (Score: 0.0, First: int.MaxValue);
        var named = _finder.Named(message);
        foreach (var area in knowledge.Areas)
        {
            foreach (var pattern in area.Asked.Where(p => p.IsNamed(named)))
            {
                var used = pattern.Elements.Select(e => message.Mentions.Where(m => e.Contains(m.Concept)).OrderByDescending(focus.Covers).Cast<Mention?>().FirstOrDefault()).ToList();
                if (used.TrueForAll(m => m is not null))
                {
                    var score = used.Sum(m => (m!.Value.Concept.Weight + (0.1 * (m.Value.End - m.Value.Start))) * (focus.Covers(m.Value) ? 1 : BesideAsked)); // not null: tested
                    var first = used.Min(m => m!.Value.Start);
                    if (score > worth.Score || (score == worth.Score && first < worth.First))
                    {
                        (best, worth) = (area, (score, first));
                    }
                }
            }
        }

        return best;
    }

    private static List<string> Unknown(Message message, Focus focus)
    {
        var words = new List<string>();
        for (var i = 0; i < message.Tokens.Count; i++)
        {
            if (message.Tokens[i].Unknown && message.Tokens[i].Word.Length > LongestIgnored && i < focus.Asked.Count && focus.Asked[i])
            {
                words.Add(message.Tokens[i].Word);
            }
        }

        return words;
    }
}
