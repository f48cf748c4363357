using BenchmarkDotNet.Attributes;
using RoleBot.Answers;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Search;
using RoleBot.Answers.Understanding;

namespace RoleBot.Bench;

/// <summary>Question to answer in process, beside cutting the question into words and concepts, which every answer begins with. Times are for one question.</summary>
public class AnswerBenchmark : IDisposable
{
    private readonly KnowledgeBase _knowledge = QuestionSet.Read();
    private readonly Answerer _answerer;
    private readonly ILineIndex _index;
    private readonly QuestionReader _reader;
    private readonly IReadOnlyList<(string Question, Conversation Before)> _questions;

    public AnswerBenchmark()
    {
        _answerer = Answerer.Open(_knowledge, null, QuestionSet.Learned);
        _index = IndexCache.Open(_knowledge, null);
        _reader = new QuestionReader(_knowledge, _index);
        _questions = QuestionSet.Load(_answerer);
    }

    /// <summary>Words and concepts only.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = QuestionSet.Count)]
    public int Cut() => _questions.Sum(q => _reader.Cut(q.Question).Mentions.Count);

    /// <summary>Words, concepts, role, candidates and intent; no judgement, no wording.</summary>
    [Benchmark(OperationsPerInvoke = QuestionSet.Count)]
    public int Understand() => _questions.Sum(q => _reader.Read(_reader.Cut(q.Question), q.Before).Candidates.Count);

    /// <summary>The whole way.</summary>
    [Benchmark(OperationsPerInvoke = QuestionSet.Count)]
    public int Answer() => _questions.Sum(q => _answerer.Ask(q.Question, q.Before).Answer.Citations.Count);

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _answerer.Dispose();
        _index.Dispose();
        GC.SuppressFinalize(this);
    }
}
