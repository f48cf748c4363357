using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Judging;

/// <summary>Finds what is joined on to a task ("get him gowned and take a blood pressure") and is, by itself, plainly something the role has not.</summary>
internal sealed class JoinedOn(KnowledgeBase knowledge, RefusedLikeness refused)
{
    /// <summary>The words of each part of what is asked that is plainly about something refused; empty where there is none.</summary>
    public IEnumerable<string> In(QuestionReading reading, RoleKey role)
    {
        var message = reading.Message;
        foreach (var (first, last) in Parts(message).Where(p => IsAsked(p.First, p.Last, reading)))
        {
            if (first == 0 && last == message.Tokens.Count - 1)
            {
                continue;
            }

            var part = message.Part(first, last);
            if (part.Of(ConceptKind.Action).Any(m => !m.Concept.IsLight && m.Concept.Name != Focus.LightAction && !m.Gapped) && refused.IsPlainly(WithWhatItMeans(part, message, first), role))
            {
                yield return string.Join(' ', part.Tokens.Select(t => t.Word));
            }
        }
    }

    // "… before they go home and inject the contrast": what hangs on a clause beside the question is asked like the rest, unless somebody else does it.
    private static bool IsAsked(int first, int last, QuestionReading reading)
    {
        var (message, focus) = (reading.Message, reading.Focus);
        return Enumerable.Range(first, last - first + 1).Any(i => focus.Asked[i])
            || (message.Tokens[first].Sentence == focus.Sentence && first > focus.First && message.Mentions.Any(m => m.Concept.Name is Cue.Join or Cue.Sequence && m.Start == first)
                && !message.Mentions.Any(m => m.Start >= first && m.End <= last && (Aside.IsOther(m.Concept) || m.Concept.Kind is ConceptKind.Role || m.Concept.Name is Cue.They || focus.IsAside(m))));
    }

    // "Mix the barium and give it to him": what "it" is stands in the part before.
    private Message WithWhatItMeans(Message part, Message whole, int first) =>
        first > 0 && part.Mentions.Any(m => m.Concept.Name == Cue.Object)
            ? FollowUp.Join(part, [.. whole.Of(ConceptKind.Thing).Where(m => m.End < first).Select(m => m.Concept.Name).Distinct()], knowledge.Vocabulary)
            : part;

    // A part ends with its sentence or clause, and before a word that joins another on.
    private static IEnumerable<(int First, int Last)> Parts(Message message)
    {
        var first = 0;
        for (var i = 1; i <= message.Tokens.Count; i++)
        {
            if (i == message.Tokens.Count || message.Tokens[i].Sentence != message.Tokens[i - 1].Sentence || message.Tokens[i].Clause != message.Tokens[i - 1].Clause
                || message.Mentions.Any(m => m.Concept.Name is Cue.Join or Cue.Sequence && m.Start == i))
            {
                yield return (first, i - 1);
                first = i;
            }
        }
    }
}
