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
    // So much likelier something refused may be, by the examples, before a task that is named is in doubt; and so much less likely it must be for one that is not.
    private const double MostOverNamed = 2.5;
    private const double MostOverUnnamed = -4;
    // And of what its patterns name, the message must name this much.
    private const int LeastNamed = 2;

    /// <summary>Whether there is doubt that the message is about the candidate's task, asked for a role.</summary>
    public bool Is(Candidate candidate, QuestionReading reading, RoleKey role)
    {
        var named = !candidate.OnlyByExamples && candidate.Score >= LeastSure && (candidate.IsLikest || candidate.NamesAction || candidate.Used.Any(reading.Focus.Covers));
        if (named && IsWhollyNamed(candidate, reading))
        {
            return false;
        }

        // "No interpreter till tomorrow. Can I crack on?": of the task only a thing is named, and that not in the question.
        if (!candidate.NamesAction && reading.Focus.Sentence >= 0 && candidate.Used.All(m => reading.Message.SentenceOf(m) != reading.Focus.Sentence))
        {
            return true;
        }

        named &= !candidate.IsNearMiss;
        var over = refused.OverTask(reading.Message, reading.Focus, (DutyTask)candidate.Entry, role);
        return over > (named ? MostOverNamed : MostOverUnnamed) || (!named && candidate.Used.Select(m => m.Concept).Distinct().Count() < LeastNamed);
    }

    // "Can I x-ray children": what is asked holds nothing but what the task was found by.
    private bool IsWhollyNamed(Candidate candidate, QuestionReading reading)
    {
        var tokens = reading.Message.Tokens;
        return Enumerable.Range(0, Math.Min(tokens.Count, reading.Focus.Asked.Count)).Where(i => reading.Focus.Asked[i]).All(i =>
            knowledge.Vocabulary.IsFiller(tokens[i].Word) || knowledge.Vocabulary.IsDeterminer(tokens[i].Word) || candidate.Used.Any(m => m.Holds(i)) || reading.Message.Of(ConceptKind.Role, ConceptKind.Person).Any(m => m.Holds(i) && !Aside.IsOther(m.Concept)));
    }
}
