using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>Tells what of the asking sentence is asked, and what is only said beside it.</summary>
internal static class AskedPart
{
    /// <summary>For each token, whether it is asked: between the two, in no subordinate or relative clause, and no aside.</summary>
    public static bool[] Mark(Message message, Vocabulary vocabulary, IReadOnlyList<bool> aside, int first, int last)
    {
        var asked = new bool[message.Tokens.Count];
        var (subordinate, clause, any) = (false, -1, false);
        var relative = RelativeClause(message, first, last);
        for (var i = first; i <= last; i++)
        {
            if (i >= relative.First && i <= relative.Last)
            {
                continue;
            }

            if (message.Tokens[i].Clause != clause)
            {
                clause = message.Tokens[i].Clause;
                subordinate = any && vocabulary.StartsClause(message.Tokens[i].Word);
            }

            asked[i] = !subordinate && !aside[i];
            any |= asked[i] && message.Mentions.Any(m => m.Start == i && AskingCues.IsContent(m.Concept));
        }

        return asked;
    }

    // "The band 3 who preps the patients": which one is meant, not what is asked. It ends before the next action.
    private static (int First, int Last) RelativeClause(Message message, int first, int last)
    {
        foreach (var who in message.Mentions.Where(m => m.Concept.Name == Cue.Who && m.Start > first && m.Start <= last))
        {
            if (!Cue.WhoAsks(who, message))
            {
                var actions = message.Of(ConceptKind.Action).Where(m => m.Start > who.Start && m.Start <= last).Select(m => m.Start).Distinct().Take(2).ToList();
                return actions.Count == 2 ? (who.Start, actions[1] - 1) : (0, -1);
            }
        }

        return (0, -1);
    }

    /// <summary>The token in the verb's place that the vocabulary knows as nothing of the field; null where there is none.</summary>
    public static int? VerbNobodyKnows(Message message, Vocabulary vocabulary, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var here = message.Mentions.Where(m => m.Holds(i) && (!m.Gapped || m.Start == i || m.End == i)).ToList();
            if (here.Exists(m => m.Concept.Kind is ConceptKind.Action or ConceptKind.Thing or ConceptKind.Modality))
            {
                return null;
            }

            if (!vocabulary.IsFiller(message.Tokens[i].Word) && !here.Exists(m => m.Concept.Kind is ConceptKind.Role or ConceptKind.Person || Cue.IsPronoun(m.Concept.Name)))
            {
                return i;
            }
        }

        return null;
    }
}
