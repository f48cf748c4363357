using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Judging;

/// <summary>Finds what is joined on to a task ("chaperone and pass the probe in") and is neither its own nor anything else the role has.</summary>
internal sealed class JoinedOn(KnowledgeBase knowledge, RefusedLikeness refused)
{
    // By so much likelier than anything the role has.
    private const double PlainlyRefused = 1.5;

    /// <summary>The first strange word of each part joined on that is likest to something refused; empty where there is none.</summary>
    public IEnumerable<string> In(QuestionReading reading, Candidate candidate, RoleKey role)
    {
        var (message, focus) = (reading.Message, reading.Focus);
        foreach (var join in message.Mentions.Where(m => m.Concept.Name == Cue.Join && focus.Covers(m)))
        {
            var (first, last) = (join.End + 1, join.End);
            while (last + 1 < message.Tokens.Count && focus.Asked[last + 1] && message.Tokens[last + 1].Sentence == message.Tokens[join.End].Sentence && !message.Mentions.Any(m => m.Concept.Name == Cue.Join && m.Start == last + 1))
            {
                last++;
            }

            var strange = Enumerable.Range(first, last - first + 1).Where(i => !knowledge.Vocabulary.IsFiller(message.Tokens[i].Word) && !IsItsOwn(i, candidate, message) && !IsBackground(i, message)).ToList();
            if (first < last && strange.Count > 0 && refused.OverAnythingHad(message.Part(join.Start, last), (DutyTask)candidate.Entry, role) > PlainlyRefused)
            {
                yield return message.Tokens[strange[0]].Word;
            }
        }
    }

    // A word of every sort of question, unless it says that something is done that weighs.
    private bool IsBackground(int token, Message message) =>
        knowledge.Ranker.IsBackground(message.Tokens[token].Word) && !message.Mentions.Any(m => m.Holds(token) && m.Concept.Weighs);

    private bool IsItsOwn(int token, Candidate candidate, Message message)
    {
        var task = (DutyTask)candidate.Entry;
        return candidate.Used.Any(m => m.Holds(token)) || knowledge.Ranker.ExamplesWith(message.Tokens[token].Word, task.Name) > 0
            || message.Mentions.Any(m => m.Holds(token) && m.Concept.Kind is not (ConceptKind.Cue or ConceptKind.Phrase) && (m.Concept.IsLight || m.Concept.Kind is not (ConceptKind.Action or ConceptKind.Thing) || candidate.Accounts(m) || task.Also.Contains(m.Concept)));
    }
}
