using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Judging;

/// <summary>Whether a message is like a task, but not plainly it: too like something the role has not, or named too little for how like it is.</summary>
internal sealed class Doubt(KnowledgeBase knowledge, RefusedLikeness refused)
{
    // Less than this speaks for the task: it is not named.
    private const double LeastSure = 1.0;
    // By so much the task must be likelier than anything refused, by the examples, not to be in doubt: one that is named, one that is all that is asked, one of which only the thing is named, one that is not named.
    private const double LeastOfNamed = 0;
    private const double LeastOfPlain = -0.1;
    private const double LeastOfWhollyNamed = -0.3;
    private const double LeastWithoutAction = 0.1;
    private const double LeastOfUnnamed = 0.2;
    // The same of what is asked, taken by itself.
    private const double LeastOfAsked = -0.4;
    // One sentence of no more words than this tells no story.
    private const int LongestPlain = 14;
    // So many words before what is asked may stand who asks leave.
    private const int LongestCue = 6;
    // And of what its patterns name, the message must name this much.
    private const int LeastNamed = 2;

    /// <summary>Whether there is doubt that the message is about the candidate's task, asked for a role.</summary>
    public bool Is(Candidate candidate, QuestionReading reading, RoleKey role, double margin)
    {
        var named = !candidate.OnlyByExamples && candidate.Score >= LeastSure && (candidate.IsLikest || candidate.NamesAction || candidate.Used.Any(reading.Focus.Covers));
        // "No interpreter till tomorrow. Can I crack on?": of the task only a thing is named, and that not in the question; or more, in a story that breaks some condition.
        if (reading.Focus.Sentence >= 0 && candidate.Used.All(m => reading.Message.SentenceOf(m) != reading.Focus.Sentence) && (!candidate.NamesAction || knowledge.Conditions.Broken(reading.Message) is not null))
        {
            return true;
        }

        if (RestsOnHabit(candidate, reading) || IsAskedOfOthers(reading) || RestsOnStory(candidate, reading))
        {
            return true;
        }

        var isPlain = reading.Message.Tokens.Count <= LongestPlain && reading.Message.FirstOf(1) < 0;
        if (named && (isPlain || candidate.NamesAction || candidate.Used.Any(m => m.Concept.Kind is ConceptKind.Modality)) && IsWhollyNamed(candidate, reading))
        {
            return margin < LeastOfWhollyNamed;
        }

        named &= isPlain || !candidate.IsNearMiss;
        return margin < (!named ? LeastOfUnnamed : isPlain ? LeastOfPlain : !candidate.NamesAction ? LeastWithoutAction : LeastOfNamed) || (!named && candidate.Used.Select(m => m.Concept).Distinct().Count() < LeastNamed)
            || (Asked(reading) is { } asked && refused.Margin(asked, Focus.Find(asked, knowledge.Vocabulary), (DutyTask)candidate.Entry, role) < LeastOfAsked);
    }

    // "Had a few drinks. Am I ok to get his hand film?": what is done stands in the story, and what is asked is something else, and likelier.
    private static bool RestsOnStory(Candidate candidate, QuestionReading reading)
    {
        var (message, focus) = (reading.Message, reading.Focus);
        return !candidate.IsLikest && candidate.NamesAction && focus.Sentence >= 0
            && candidate.Used.Where(m => m.Concept.Kind is ConceptKind.Action).All(m => message.SentenceOf(m) != focus.Sentence)
            && message.Of(ConceptKind.Modality).Any(focus.Covers);
    }

    // "Can the radiographer leave the check to …", "she has looked, so need I": leave is asked for somebody who has none of the support roles, the one who asks included.
    private static bool IsAskedOfOthers(QuestionReading reading)
    {
        var (message, first) = (reading.Message, reading.Focus.First);
        var isOther = reading.Roles is { SaysOwn: null, Carried: false, Named.Count: > 0 } && message.Mentions.Any(m => m.Concept.Name is Cue.Self && m.Start >= first - LongestCue && message.Tokens[m.Start].Sentence == reading.Focus.Sentence);
        var subject = message.Mentions.FirstOrDefault(m => m.Start >= first && (m.Concept.Kind is ConceptKind.Role or ConceptKind.Person || (m.Concept.Kind is ConceptKind.Action && !AskingCues.IsLight(m.Concept))));
        isOther |= subject.Concept is { Name: nameof(RoleKey.RAD) } && message.Mentions.Any(m => m.Concept.Name == Cue.May && m.End == first - 1);
        return isOther && !message.Mentions.Any(m => m.Start >= first && m.Concept.Kind is ConceptKind.Role && m.Concept.Name != nameof(RoleKey.RAD));
    }

    // What is asked, as a message of its own; null where that is all of it.
    private static Message? Asked(QuestionReading reading)
    {
        var (message, asked) = (reading.Message, reading.Focus.Asked);
        var first = asked.ToList().IndexOf(true);
        return first < 0 || (first == 0 && message.FirstOf(1) < 0) ? null : message.Part(first, Math.Max(first, message.LastOf(message.Tokens[first].Sentence)));
    }

    // "She takes cannulas out all the time, so can she whip that out": the thing is named only in what is done anyway, and something is asked of its own.
    private static bool RestsOnHabit(Candidate candidate, QuestionReading reading)
    {
        var (message, focus) = (reading.Message, reading.Focus);
        if (!message.Mentions.Any(m => focus.Covers(m) && (m.Concept.Name is Cue.Object || (m.Concept.Kind is ConceptKind.Action && !AskingCues.IsLight(m.Concept)))))
        {
            return false;
        }

        var habit = Habit.Mark(message, focus);
        var things = candidate.Used.Where(m => m.Concept.Kind is ConceptKind.Thing or ConceptKind.Modality).ToList();
        return (things.Count > 0 ? things : [.. candidate.Used.Where(m => m.Concept.Kind is ConceptKind.Action)]) is { Count: > 0 } rests && rests.TrueForAll(m => habit[m.Start]);
    }

    // "Can I x-ray children": what is asked holds nothing but what the task was found by.
    private bool IsWhollyNamed(Candidate candidate, QuestionReading reading)
    {
        var tokens = reading.Message.Tokens;
        return candidate.Used.Any(m => reading.Focus.Covers(m) && !AskingCues.IsLight(m.Concept) && m.Concept.Kind is ConceptKind.Action or ConceptKind.Thing or ConceptKind.Modality) && Enumerable.Range(0, Math.Min(tokens.Count, reading.Focus.Asked.Count)).Where(i => reading.Focus.Asked[i]).All(i =>
            knowledge.Vocabulary.IsFiller(tokens[i].Word) || knowledge.Vocabulary.IsDeterminer(tokens[i].Word) || candidate.Used.Any(m => m.Holds(i)) || reading.Message.Of(ConceptKind.Role, ConceptKind.Person).Any(m => m.Holds(i) && !Aside.IsOther(m.Concept)));
    }
}
