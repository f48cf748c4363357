using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>
/// Finds what a message says that somebody does anyway ("she takes cannulas out all the time, so can she …"): the ground of
/// the question, not what it asks.
/// </summary>
internal static class Habit
{
    private const int FarthestVerb = 2;

    /// <summary>For each token, whether it is said of what somebody does anyway.</summary>
    public static bool[] Mark(Message message, Focus focus)
    {
        var habit = new bool[message.Tokens.Count];
        for (var first = 0; first < habit.Length;)
        {
            var last = first;
            while (last + 1 < habit.Length && message.Tokens[last + 1].Clause == message.Tokens[first].Clause && message.Tokens[last + 1].Sentence == message.Tokens[first].Sentence)
            {
                last++;
            }

            // The clause that asks ends where the words begin that put the question.
            var end = focus.Sentence >= 0 && focus.First > first && focus.First <= last ? focus.First - 1 : last;
            if (!Enumerable.Range(first, end - first + 1).Any(i => focus.Asked[i]) && Tells(message, first, end))
            {
                Array.Fill(habit, true, first, end - first + 1);
            }

            first = last + 1;
        }

        return habit;
    }

    private static bool Tells(Message message, int first, int last)
    {
        var inside = message.Mentions.Where(m => m.Start >= first && m.End <= last).ToList();
        return inside.Exists(m => m.Concept.Name == Cue.Habit) || inside.Exists(s => IsSubject(s) && inside.Exists(a => a.Concept.Kind is ConceptKind.Action && a.Start - s.End is > 0 and <= FarthestVerb && IsPresent(message.Tokens[a.Start].Word, s)));
    }

    private static bool IsSubject(Mention mention) => mention.Concept.Kind is ConceptKind.Role || mention.Concept.Name is Cue.Me or Cue.They;

    // "She preps", "I prep"; not "she is prepping", nor "she prepped".
    private static bool IsPresent(string word, Mention subject) =>
        subject.Concept.Name is Cue.Me ? !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal) : word.EndsWith('s');
}
