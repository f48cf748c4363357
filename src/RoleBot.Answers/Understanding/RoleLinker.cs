using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Files;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Understanding;

/// <summary>Finds out which role a message is about.</summary>
internal sealed class RoleLinker(KnowledgeBase knowledge)
{
    private const int NearCue = 3;

    /// <summary>Reads the roles of a message in its conversation.</summary>
    public RoleReading Read(Message message, Focus focus, Conversation conversation)
    {
        var mentions = SupportMentions(message);
        var named = mentions.Select(m => m.Role).OfType<RoleKey>().Distinct().ToList();
        var own = SaysOwn(message, mentions);
        var inFocus = mentions.Where(m => focus.Sentence < 0 || message.Tokens[m.Mention.Start].Sentence == focus.Sentence).ToList();
        var support = mentions.Where(m => m.Role is not RoleKey.RAD).ToList();
        var all = support.Where(m => !IsBeside(m, message)).ToList();
        all = all.Count > 0 || IsOfOthers(message, focus) ? all : support;
        var asked = inFocus.Where(all.Contains).Where(m => m.Mention.Start < focus.First || focus.Covers(m.Mention)).ToList();
        all = asked.Count > 0 || all.TrueForAll(m => IsOnlySupposed(m, focus)) ? all : [.. all.Where(m => !IsOnlySupposed(m, focus))];

        // In the asking sentence the role nearest behind or before the cue; else the first role of the message.
        var chosen = SpokenOf(all, focus, message) ?? Nearest(asked, focus, message) ?? all.Cast<RoleMention?>().FirstOrDefault();
        if (own is null && conversation.Speaker is { } speaker && chosen is { Role: not null } && AsksOfSelf(message) && !asked.Exists(m => m.Mention.Start >= focus.First && focus.First > 0))
        {
            return new RoleReading(Front(named, speaker), speaker, null, [], null, true);
        }

        if (chosen is { } role)
        {
            var afterCue = focus.First > 0 && message.Tokens[focus.First - 1].Sentence == message.Tokens[Math.Min(focus.First, message.Tokens.Count - 1)].Sentence;
            var another = afterCue && asked.Exists(m => m.Role != own && m.Mention.Start >= focus.First && m.Mention.Start <= focus.First + 3);
            var firstPerson = own is not null && AsksForSelf(message, null) && (SelfIsAsked(message, focus) || !another);
            return firstPerson
                ? new RoleReading(Front(named, own!.Value), own, null, [], own, false) // not null: tested
                : new RoleReading(role.Role is { } key ? Front(named, key) : named, role.Role, role.Role is null ? role.Mention.Concept.Name : null, role.MayMean, own, false);
        }

        var carried = AsksForSelf(message, focus) ? conversation.Speaker ?? Single(conversation.Roles) : Single(conversation.Roles) ?? conversation.Speaker;
        return new RoleReading(named, carried, null, [], own, carried is not null);
    }

    // "While the AP is on leave": named in the asking sentence, but not in what is asked.
    private static bool IsOnlySupposed(RoleMention role, Focus focus) => role.Mention.Start >= focus.First && role.Mention.Start <= focus.Last && !focus.Covers(role.Mention);

    // "With the B3 watching": somebody who is there, not the one who asks or is asked about.
    private static bool IsBeside(RoleMention role, Message message) => !message.Names(Cue.Compare) && message.Mentions.Any(m => m.Concept.Name == Cue.With && m.End == role.Mention.Start - 1 && !message.Mentions.Any(c => c.Concept.Name == Cue.May && c.Overlaps(m)));

    // "Can they …": somebody named before, who need not have one of the roles.
    private static bool IsOfOthers(Message message, Focus focus) =>
        message.Mentions.Any(m => m.Concept.Name == Cue.They && m.Start >= focus.First - 1 && m.Start <= focus.First + 1);

    private static RoleKey? Single(IReadOnlyList<RoleKey> roles) => roles.Count == 1 ? roles[0] : null;

    private static List<RoleKey> Front(List<RoleKey> roles, RoleKey first) => [first, .. roles.Where(r => r != first)];

    private List<RoleMention> SupportMentions(Message message)
    {
        var found = new List<RoleMention>();
        foreach (var mention in message.Of(ConceptKind.Role))
        {
            if (RoleKeys.TryParse(mention.Concept.Name, out var role))
            {
                found.Add(new RoleMention(mention, role, [role]));
            }
            else if (knowledge.LooseNames.FirstOrDefault(n => n.Name == mention.Concept.Name) is { } loose)
            {
                found.Add(new RoleMention(mention, null, loose.MayMean));
            }
        }

        return [.. found.Where(m => !found.Exists(o => Describes(message, m, o)))];
    }

    // "b4 mammography associate", "band 2 support worker", "trainee AP on band 3": the looser of two names for one person gives way.
    private static bool Describes(Message message, RoleMention loose, RoleMention firm)
    {
        if (loose == firm || firm.Role is null || (loose.Role is not null && message.SentenceOf(loose.Mention) != message.SentenceOf(firm.Mention)))
        {
            return false;
        }

        var distance = Math.Max(loose.Mention.Start - firm.Mention.End, firm.Mention.Start - loose.Mention.End);
        var isBand = message.Tokens[loose.Mention.End].Word is { } word && char.IsAsciiDigit(word[^1]);
        var firmIsBand = char.IsAsciiDigit(message.Tokens[firm.Mention.End].Word[^1]);
        return loose.Role is null
            ? loose.MayMean.Contains(firm.Role.Value) || distance <= 1
            : isBand && !firmIsBand && distance <= 1 && loose.Role != firm.Role && firm.Role != RoleKey.RAD;
    }

    // "She's an associate and outranks the band 3s. Can she cover the senior's shift": the one the sentence before began with.
    private static RoleMention? SpokenOf(List<RoleMention> all, Focus focus, Message message)
    {
        var before = all.Where(m => m.Mention.End < focus.First).ToList();
        var spoken = before.Count > 0 && message.Mentions.Any(m => m.Concept.Name == Cue.They && m.Start >= Math.Max(before[^1].Mention.End + 1, focus.First - NearCue) && m.Start <= focus.First + 1);
        var named = all.Exists(m => m.Mention.Start >= focus.First && !message.Of(ConceptKind.Action).Any(a => a.Start >= focus.First && a.End < m.Mention.Start));
        return spoken && !named ? before.First(m => message.SentenceOf(m.Mention) == message.SentenceOf(before[^1].Mention)) : null;
    }

    private static RoleMention? Nearest(List<RoleMention> asked, Focus focus, Message message)
    {
        if (asked.Count == 0)
        {
            return null;
        }

        var after = asked.Where(m => m.Mention.Start >= focus.First).ToList();
        var before = asked.Where(m => m.Mention.Start < focus.First).ToList();

        // "Is an AP allowed to supervise the CSWs": the one done to stands behind what is done, the one who asks leave before it.
        var doneTo = after.Count > 0 && before.Count > 0 && message.Of(ConceptKind.Action).Any(m => m.Start >= focus.First && m.End < after[0].Mention.Start);
        return after.Count > 0 && !doneTo && (before.Count == 0 || after[0].Mention.Start - focus.First <= 3) ? after[0] : before.Count > 0 ? before[^1] : asked[0];
    }

    // "I'm a band 2", "b3 here", "csw here": a cue of the first person in the same sentence, before any other verb of asking.
    private static RoleKey? SaysOwn(Message message, List<RoleMention> mentions)
    {
        RoleKey? own = null;
        foreach (var mention in mentions.Where(m => m.Role is not null and not RoleKey.RAD))
        {
            var self = message.Mentions.Any(m => m.Concept.Name == Cue.Own && message.SentenceOf(m) == message.SentenceOf(mention.Mention)
                && mention.Mention.Start - m.Start >= 0 && mention.Mention.Start - m.End <= 4);
            var here = message.Mentions.Any(m => m.Concept.Name == Cue.Here && m.Start - mention.Mention.End is >= 0 and <= 3);
            var opens = Enumerable.Range(0, mention.Mention.Start).All(i => message.Mentions.Any(m => m.Concept.Name is Cue.Hello or Cue.Me && m.Holds(i))) && AsksForSelf(message, null)
                && !message.Mentions.Any(m => m.Concept.Name == Cue.OtherActs && m.Start == mention.Mention.End + 1);
            if (self || here || opens)
            {
                own = mention.Role;
            }
        }

        return own;
    }

    // "can I", "ok if I": the speaker stands where the one leave is asked for stands.
    private static bool SelfIsAsked(Message message, Focus focus) =>
        message.Mentions.Any(m => m.Concept.Name == Cue.Me && (focus.Sentence < 0 || (message.SentenceOf(m) == focus.Sentence && m.Start >= focus.First - 3 && m.Start <= focus.First + 3)));

    // "So can I?": the speaker right behind the words that ask leave.
    private static bool AsksOfSelf(Message message) =>
        message.Mentions.Any(m => m.Concept.Name == Cue.May && message.Mentions.Any(i => i.Concept.Name == Cue.Me && i.Start >= m.Start && i.Start <= m.End + 1));

    private static bool AsksForSelf(Message message, Focus? focus) =>
        message.Mentions.Any(m => m.Concept.Name == Cue.Me && (focus is null || focus.Sentence < 0 || message.SentenceOf(m) == focus.Sentence));

    private readonly record struct RoleMention(Mention Mention, RoleKey? Role, IReadOnlyList<RoleKey> MayMean);
}
