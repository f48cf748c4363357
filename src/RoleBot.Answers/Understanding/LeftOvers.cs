using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Understanding;

/// <summary>What is asked and not accounted for: it keeps an answer from being a yes.</summary>
internal static class LeftOvers
{
    private const int FarthestWhen = 4;
    private const int FarthestObject = 3;
    private const int LongestObject = 4;

    /// <summary>What is asked and neither the pattern nor the entry accounts for.</summary>
    public static IEnumerable<Mention> Of(Candidate candidate, Message message, Focus focus) => Of(candidate, message, Content(message, focus));

    /// <summary>What is asked and has to be accounted for.</summary>
    public static IReadOnlyList<Mention> Content(Message message, Focus focus) => ToAccount(message,
        [.. message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Limit).Where(m => focus.Covers(m) && m.Concept.Name != Focus.LightAction), .. DoneTo(message, focus)]);

    /// <summary>Of some mentions those that have to be accounted for: neither light nor a mere circumstance.</summary>
    public static IReadOnlyList<Mention> ToAccount(Message message, IEnumerable<Mention> mentions) => [.. mentions.Where(m => !m.Concept.IsLight && !IsCircumstance(m, message))];

    // "Mentor a new radiographer": the radiographer is the one it is done to, and only a line that says so covers it.
    private static IEnumerable<Mention> DoneTo(Message message, Focus focus) =>
        message.Of(ConceptKind.Role).Where(r => r.Concept.Name == nameof(RoleKey.RAD) && focus.Covers(r) && message.Of(ConceptKind.Action).Any(a => focus.Covers(a) && !a.Concept.IsLight && !a.Gapped && r.Start - a.End is > 0 and <= FarthestObject) && !message.Mentions.Any(l => l.Concept.Name == Cue.OtherLeads && l.End < r.Start && r.Start - l.End <= 2));

    /// <summary>Of the content of a message, what neither the pattern nor the entry accounts for.</summary>
    public static IEnumerable<Mention> Of(Candidate candidate, Message message, IReadOnlyList<Mention> content)
    {
        var also = candidate.Entry is DutyTask task ? task.Also : null;
        foreach (var mention in content)
        {
            if (also?.Contains(mention.Concept) != true && !candidate.Accounts(mention) && !IsReadAnotherWay(mention, candidate, also, message))
            {
                yield return mention;
            }
        }
    }

    // "After contrast", "before the biopsy": it only says when.
    private static bool IsCircumstance(Mention mention, Message message) =>
        mention.Concept.Kind is ConceptKind.Thing or ConceptKind.Action
        && message.Mentions.Any(w => w.Concept.Name == Cue.When && mention.Start - w.End is > 0 and <= FarthestWhen
            && (mention.Concept.Kind == ConceptKind.Thing || mention.Start == w.End + 1)
            && !message.Mentions.Any(a => a.Concept.Kind == ConceptKind.Action && a.Start > w.End && a.End < mention.Start));

    // A word that names several concepts ("report") is accounted for in another of its readings, or harmless in it.
    private static bool IsReadAnotherWay(Mention mention, Candidate candidate, IReadOnlySet<Concept>? also, Message message) =>
        message.Mentions.Any(o => o != mention && ((o.Start == mention.Start && o.End == mention.End) || (mention.Gapped != o.Gapped && (o.End == mention.End || o.Start == mention.Start)))
            && (candidate.Accounts(o) || also?.Contains(o.Concept) == true || (!o.Concept.Weighs && o.Concept.Kind is not (ConceptKind.Cue or ConceptKind.Phrase))));

    /// <summary>The nouns that stand as object of what a candidate was found by and that no concept knows ("x-ray a horse").</summary>
    public static IEnumerable<string> UnreadObjects(Candidate candidate, Message message, Focus focus, Vocabulary vocabulary) =>
        candidate.Used.Where(m => m.Concept.Kind is not (ConceptKind.Role or ConceptKind.Person or ConceptKind.Cue) && focus.Covers(m)).Select(m => UnreadObject(m, candidate, message, vocabulary)).OfType<string>();

    private static string? UnreadObject(Mention verb, Candidate candidate, Message message, Vocabulary vocabulary)
    {
        var (first, clause) = (verb.End + 1, message.Tokens[verb.End].Clause);
        if (first >= message.Tokens.Count)
        {
            return null;
        }

        first += vocabulary.LeadsToObject(message.Tokens[first].Word) ? 1 : 0;
        if (first >= message.Tokens.Count || (first == verb.End + 1 && !vocabulary.IsDeterminer(message.Tokens[first].Word)))
        {
            return null;
        }

        string? noun = null;
        for (var i = vocabulary.IsDeterminer(message.Tokens[first].Word) ? first + 1 : first; i < message.Tokens.Count && i <= first + LongestObject; i++)
        {
            var token = message.Tokens[i];
            if (token.Raw.EndsWith("'s", StringComparison.Ordinal) || token.Raw.EndsWith("’s", StringComparison.Ordinal))
            {
                continue;
            }

            if (message.Mentions.Any(m => m.Holds(i) && (candidate.Used.Contains(m) || m.Concept.Kind is not (ConceptKind.Cue or ConceptKind.Phrase))))
            {
                return null;
            }

            if (token.Clause != clause || vocabulary.IsFiller(token.Word) || vocabulary.IsDeterminer(token.Word))
            {
                break;
            }

            noun = token.Word;
        }

        return noun;
    }
}
