using RoleBot.Answers.Language;
using RoleBot.Answers.Learning;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Examples;

/// <summary>Ranks entries by how much a message is like the examples of each. It proposes, and may take a yes away; what makes a yes is judged elsewhere.</summary>
internal sealed class EntryRanker
{
    /// <summary>Stands before the name of a task in the label of what only comes near it.</summary>
    public const string NearMiss = "~";

    private const int LeastSeen = 1;
    private readonly LinearModel _tasks;
    private readonly LinearModel _topics;
    private readonly ExampleCounts _counts;
    private readonly LikenessLabels _labels;

    private EntryRanker(LinearModel tasks, LinearModel topics, ExampleCounts counts)
    {
        (_tasks, _topics, _counts) = (tasks, topics, counts);
        _labels = new LikenessLabels(tasks.Labels, topics.Labels);
    }

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The examples; a label is the name of an entry, or of a task with <see cref="NearMiss"/> before it.</param>
    /// <param name="topics">The names of the entries that are topics.</param>
    /// <param name="granted">The names of the tasks that some role has.</param>
    /// <param name="vocabulary">The vocabulary they are read with.</param>
    public static EntryRanker Learn(IReadOnlyList<Example> examples, IReadOnlySet<string> topics, IReadOnlySet<string> granted, Vocabulary vocabulary)
    {
        var ofTasks = Example.Read([.. examples.Where(e => !topics.Contains(e.Label))], vocabulary, m => Feature.Of(m, Focus.Find(m, vocabulary)));
        var ofTopics = Example.Read([.. examples.Where(e => topics.Contains(e.Label))], vocabulary, m => Feature.OfTopic(m, Focus.Find(m, vocabulary)));
        return new EntryRanker(LinearModel.Learn(ofTasks, LeastSeen), LinearModel.Learn(ofTopics, LeastSeen), ExampleCounts.Of(ofTasks, granted));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The data end too early.</exception>
    public static EntryRanker Read(BinaryReader reader) => new(LinearModel.Read(reader), LinearModel.Read(reader), ExampleCounts.Read(reader));

    /// <summary>Writes what was learned, for <see cref="Read"/>.</summary>
    public void Write(BinaryWriter writer)
    {
        _tasks.Write(writer);
        _topics.Write(writer);
        _counts.Write(writer);
    }

    /// <summary>How much a message is like the examples of each entry.</summary>
    public Likeness Rank(Message message, Focus focus) => new([.. _tasks.Score(Feature.Of(message, focus)), .. _topics.Score(Feature.OfTopic(message, focus))], _labels);

    /// <summary>How much a message is like the examples of each task; of topics nothing is said.</summary>
    public Likeness RankTasks(Message message, Focus focus) => new(_tasks.Score(Feature.Of(message, focus)), _labels);

    /// <summary>In how many examples of an entry a word stands.</summary>
    public int ExamplesWith(string word, string entry) => _counts.Of(Feature.OfWord(WordForms.Reduce(word)), entry);

    /// <summary>In how many examples of an entry a concept is named.</summary>
    public int ExamplesWith(Concept concept, string entry) => _counts.Of(concept.Name, entry);

    /// <summary>Whether a word stands in questions of every sort, so that its standing in one says nothing of what is asked.</summary>
    public bool IsBackground(string word) => _counts.IsBackground(Feature.OfWord(WordForms.Reduce(word)));
}
