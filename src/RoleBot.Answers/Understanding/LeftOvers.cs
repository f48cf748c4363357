using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Understanding;

/// <summary>What is asked and not accounted for: it keeps an answer from being a yes.</summary>
internal static class LeftOvers
{
    private const int FarthestWhen = 4;

    /// <summary>What is asked and neither the pattern nor the entry accounts for.</summary>
    public static IEnumerable<Mention> Of(Candidate candidate, Message message, Focus focus) => Of(candidate, message, Content(message, focus));

    /// <summary>What is asked and has to be accounted for.</summary>
    public static IReadOnlyList<Mention> Content(Message message, Focus focus) =>
        [.. message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Limit).Where(m => focus.Covers(m) && m.Concept.Name != Focus.LightAction)];

    /// <summary>Of the content of a message, what neither the pattern nor the entry accounts for.</summary>
    public static IEnumerable<Mention> Of(Candidate candidate, Message message, IReadOnlyList<Mention> content)
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
}
