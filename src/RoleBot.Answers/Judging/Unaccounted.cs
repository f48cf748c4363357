using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Judging;

/// <summary>Finds what of a question neither a task's line nor one cited beside it accounts for: it keeps the answer from being a yes.</summary>
internal sealed class Unaccounted(KnowledgeBase knowledge, RefusedLikeness refused)
{
    private readonly JoinedOn _joined = new(knowledge, refused);

    // What so many examples of a task name does not speak against it.
    private const int OftenNamed = 2;
    // More than this said beside what the task accounts for, and more than it accounts for, is another question.
    private const int MostLeftOver = 1;
    // So many words behind an action its object may stand.
    private const int FarthestObject = 3;
    /// <summary>What was asked and nothing accounts for, in the words of the question; empty where a yes may stand.</summary>
    public IReadOnlyList<string> In(QuestionReading reading, Candidate candidate, RoleKey role, double margin)
    {
        var over = reading.Carried ? [] : Over(reading, candidate);
        var told = reading.Carried ? [] : ToldBeside(reading, candidate).ToList();
        var main = CandidateFinder.MainAction(reading.Message, reading.Focus);
        var grave = Grave(reading, candidate, role, over, told, main, margin);
        var slight = reading.Carried || margin >= Margins.Sure ? [] : Slight(reading, candidate, over, told, main);
        return grave.Count == 0 && margin >= Margins.Likely && slight.TrueForAll(IsBackground) ? [] : [.. grave.Concat(slight).Distinct(StringComparer.Ordinal)];
    }

    private bool IsBackground(string said) => said.Split(' ').All(knowledge.Ranker.IsBackground);

    // What spoils a yes however much the question is like the task: words nobody knows, and whatever changes what may be done.
    private List<string> Grave(QuestionReading reading, Candidate candidate, RoleKey role, List<Mention> over, List<Mention> told, Mention? main, double margin)
    {
        var words = reading.UnknownWords.Concat(UnknownSpokenOf(reading)).Where(w => !IsLearned(w, candidate) && !IsName(w, candidate, reading.Message)).ToList();
        if (reading.LeansOnUnread)
        {
            words.Add(knowledge.Wording["asked-before"]);
        }

        if (!reading.Carried)
        {
            var mainSpoils = IsMore(over, candidate) || !(candidate.NamesAction || candidate.IsLikest);
            var beside = OtherModalities(reading, candidate).Concat(DoneToAnother(reading, candidate));
            words.AddRange(LeftOvers.UnreadObjects(candidate, reading.Message, reading.Focus, knowledge.Vocabulary).Where(w => !IsLearned(w, candidate) && !IsName(w, candidate, reading.Message) && (margin < Margins.Likely || !knowledge.Ranker.IsBackground(w))));
            if (margin < Margins.Sure)
            {
                beside = beside.Concat(told.Where(m => IsGrave(m, candidate, reading.Message))).Concat(Opposites(reading, candidate));
            }

            if (margin < Margins.VerySure)
            {
                beside = beside.Concat(over.Where(m => IsGrave(m, candidate, reading.Message) || m.Concept.Kind is ConceptKind.Role || (m == main && mainSpoils))).Concat(SpokenOf(reading, candidate));
            }

            words.AddRange(beside.OrderBy(m => m.Start).Select(m => Said(m, reading.Message)));
            words.AddRange(_joined.In(reading, role));
        }

        return words;
    }

    // What spoils a yes unless the examples leave no doubt that it belongs to the task: everyday words beside it, in a verb's or an object's place.
    private List<string> Slight(QuestionReading reading, Candidate candidate, List<Mention> over, List<Mention> told, Mention? main)
    {
        var message = reading.Message;
        var more = IsMore(over, candidate);
        var words = over.Where(m => more && m != main).Concat(told).Select(m => Said(m, message)).ToList();
        if (reading.Focus.UnknownVerb is { } verb && message.Tokens[verb].Word is var word && !IsLearned(word, candidate) && !IsName(word, candidate, message) && !candidate.NamesAskedAction(reading.Focus) && !candidate.Used.Any(m => m.Holds(verb)))
        {
            words.Add(word);
        }

        return words;
    }

    // What is asked and neither the task, nor its limits, nor its examples account for.
    private List<Mention> Over(QuestionReading reading, Candidate candidate)
    {
        var task = (DutyTask)candidate.Entry;
        var over = LeftOvers.Of(candidate, reading.Message, reading.Focus).Where(m => !task.Limits.Any(l => l.When.Contains(m.Concept) || l.Unless.Contains(m.Concept))).ToList();
        over.RemoveAll(m => !m.Concept.Weighs && m.Concept.Kind is not ConceptKind.Role && candidate.IsLikest && knowledge.Ranker.ExamplesWith(m.Concept, task.Name) >= OftenNamed);
        return over;
    }

    // A word nobody explains, but that stands in examples of the very task the message is likest to.
    private bool IsLearned(string word, Candidate candidate) => candidate.IsLikest && knowledge.Ranker.ExamplesWith(word, candidate.Entry.Name) > 0;

    // "Our band 2 Kelly", "the GE scanner": a name with a capital inside a sentence. One that may be a drug's, in a task that weighs, counts only behind somebody.
    private static bool IsName(string word, Candidate candidate, Message message) =>
        message.Tokens.Index().Any(t => t.Item.Word == word && t.Index > 0 && message.Tokens[t.Index - 1].Sentence == t.Item.Sentence && char.IsUpper(t.Item.Raw[0]) && t.Item.Raw.Any(char.IsLower)
            && (message.Of(ConceptKind.Role, ConceptKind.Person).Any(m => m.End == t.Index - 1 || m.Start - t.Index is 1 or 2) || !candidate.Used.Any(m => m.Concept.Kind is ConceptKind.Action && m.Concept.Weighs)));

    // "Her mammogram is done and DEXA is next door, can she do that one too": which of two kinds of imaging is meant is not said.
    private static IEnumerable<Mention> OtherModalities(QuestionReading reading, Candidate candidate)
    {
        var task = (DutyTask)candidate.Entry;
        var told = !candidate.Used.Any(u => reading.Focus.Covers(u) && u.Concept.Kind is ConceptKind.Modality or ConceptKind.Thing);
        return !task.OneModality ? [] : reading.Message.Of(ConceptKind.Modality)
            .Where(m => (told || reading.Focus.Covers(m)) && !candidate.Accounts(m) && !task.Also.Contains(m.Concept) && !candidate.Used.Any(u => u.Overlaps(m)));
    }

    // "I take cannulas out, so is pulling a drain ok": the same action once more, done to something else.
    private static IEnumerable<Mention> DoneToAnother(QuestionReading reading, Candidate candidate)
    {
        var (message, focus) = (reading.Message, reading.Focus);
        foreach (var used in candidate.Used.Where(m => m.Concept.Kind is ConceptKind.Action && !m.Concept.IsLight && m.Concept.Name != Focus.LightAction))
        {
            foreach (var again in message.Mentions.Where(m => m.Concept == used.Concept && m.Start > used.End && !focus.IsAside(m)))
            {
                var behind = message.Of(ConceptKind.Thing, ConceptKind.Action, ConceptKind.Modality).Where(m => m.Start > again.End && m.Start - again.End <= FarthestObject && message.SentenceOf(m) == message.SentenceOf(again)).ToList();
                if (behind.Count > 0 && behind.Where(m => m.Start == behind[0].Start).All(m => !candidate.Accounts(m) && !m.Concept.IsLight && !((DutyTask)candidate.Entry).Also.Contains(m.Concept)))
                {
                    yield return behind[0];
                }
            }
        }
    }

    // "A complex one tomorrow, she does the basic ones, can she do it": what the opposite is said of may be what is asked.
    private IEnumerable<Mention> Opposites(QuestionReading reading, Candidate candidate) =>
        reading.Message.Mentions.Where(m => candidate.Used.Any(u => !u.Overlaps(m) && knowledge.Vocabulary.Replaces(m.Concept, u.Concept, out _)));

    // "The tablet is here, can she hand it to him": what "it" may be must be accounted for as if it stood in the question.
    private static IEnumerable<Mention> SpokenOf(QuestionReading reading, Candidate candidate)
    {
        if (!reading.Focus.LeansBack)
        {
            return [];
        }

        var before = reading.Message.Of(ConceptKind.Thing).Where(m => m.Concept.Weighs && m.Start < reading.Focus.First && !reading.Focus.IsAside(m)).ToList();
        return LeftOvers.Of(candidate, reading.Message, LeftOvers.ToAccount(reading.Message, before));
    }

    // "Told me to push the flumazenil, may I do it": a word nobody knows, in the sentence that "it" looks back to.
    private static IEnumerable<string> UnknownSpokenOf(QuestionReading reading)
    {
        var (tokens, first) = (reading.Message.Tokens, reading.Focus.First);
        return reading.Focus.LeansBack && first > 0
            ? tokens.Take(first).Where(t => t.Unknown && t.Word.Length > QuestionReader.LongestIgnored && t.Sentence >= tokens[first - 1].Sentence - 1 && (t.Sentence < tokens[first - 1].Sentence || first - 1 > reading.Message.FirstOf(t.Sentence))).Select(t => t.Word)
            : [];
    }

    // "We have a rule on X, can she be the one?": what is asked lies in the story, so what is done there must be accounted for.
    private static IEnumerable<Mention> ToldBeside(QuestionReading reading, Candidate candidate)
    {
        var (message, focus) = (reading.Message, reading.Focus);
        if (candidate.Used.Any(m => focus.Covers(m) && m.Concept.Kind is not (ConceptKind.Role or ConceptKind.Person) && m.Concept.Name != Focus.LightAction))
        {
            return [];
        }

        var told = candidate.Used.Select(message.SentenceOf).ToHashSet();
        return LeftOvers.Of(candidate, message, LeftOvers.ToAccount(message, message.Of(ConceptKind.Action, ConceptKind.Thing).Where(m => told.Contains(message.SentenceOf(m)) && !focus.IsAside(m)
            && m.Concept.Name != Focus.LightAction && (m.Concept.Weighs || m.Concept.Kind is ConceptKind.Action))));
    }

    // "Put the notes in the folder" says no more than where they go, unless what is put there is strange to the task.
    private bool IsGrave(Mention mention, Candidate candidate, Message message) => mention.Concept.Weighs
        && (!mention.Gapped || message.Of(ConceptKind.Thing).Any(t => t.Concept.Weighs && !candidate.Accounts(t) && message.SentenceOf(t) <= message.SentenceOf(mention))
            || !message.Tokens.Skip(mention.Start + 1).Take(mention.End - mention.Start - 1).All(t => IsBackground(t.Word) || knowledge.Vocabulary.IsFiller(t.Word) || knowledge.Vocabulary.IsDeterminer(t.Word) || IsLearned(t.Word, candidate)));

    private static bool IsMore(List<Mention> over, Candidate candidate) => Places(over) > MostLeftOver && Places(over) > Places(candidate.Used);

    private static int Places(IReadOnlyList<Mention> mentions) => mentions.Select(m => m.Start).Distinct().Count();

    private static string Said(Mention mention, Message message) =>
        string.Join(' ', message.Tokens.Skip(mention.Start).Take(mention.End - mention.Start + 1).Select(t => t.Word));
}
