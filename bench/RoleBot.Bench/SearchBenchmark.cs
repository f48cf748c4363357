using BenchmarkDotNet.Attributes;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Search;
using RoleBot.Answers.Understanding;

namespace RoleBot.Bench;

/// <summary>
/// Retrieval alone, through the seam, with what the questions of the set name: beside going through every document and counting
/// what it shares with the query. Times are for one search.
/// </summary>
public class SearchBenchmark : IDisposable
{
    // As CandidateFinder and Responder ask for them.
    private const int Entries = 90;
    private const int Lines = 2;
    private readonly ILineIndex _index;
    private readonly ScanIndex _scan = new();
    private readonly List<LineQuery> _byConcepts = [];
    private readonly List<LineQuery> _byWords = [];

    public SearchBenchmark()
    {
        var knowledge = QuestionSet.Read();
        _index = IndexCache.Open(knowledge, null);
        _scan.Add(EntryDocuments(knowledge));
        using var answerer = RoleBot.Answers.Answerer.Open(knowledge, null, QuestionSet.Learned);
        var reader = new QuestionReader(knowledge, _index);
        foreach (var (question, _) in QuestionSet.Load(answerer))
        {
            var message = reader.Cut(question);
            _byConcepts.Add(new LineQuery(DocumentKind.Entry, [], [.. message.Mentions.Select(m => m.Concept.Number).Distinct().Order()], Entries));
            _byWords.Add(new LineQuery(DocumentKind.Line, [.. message.Tokens.Select(t => t.Word).Distinct()], [], Lines));
        }
    }

    /// <summary>Every entry looked at.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = QuestionSet.Count)]
    public int ScanConcepts() => _byConcepts.Sum(q => _scan.Search(q).Count);

    /// <summary>Tasks and topics by the concepts of the question: what every question does.</summary>
    [Benchmark(OperationsPerInvoke = QuestionSet.Count)]
    public int Concepts() => _byConcepts.Sum(q => _index.Search(q).Count);

    /// <summary>Lines by the words of the question: what a question does for which no task was found.</summary>
    [Benchmark(OperationsPerInvoke = QuestionSet.Count)]
    public int Words() => _byWords.Sum(q => _index.Search(q).Count);

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _index.Dispose();
        _scan.Dispose();
        GC.SuppressFinalize(this);
    }

    private static IEnumerable<LineDocument> EntryDocuments(KnowledgeBase knowledge) =>
        knowledge.Entries.Values.Select(e => new LineDocument(e.Name, DocumentKind.Entry, "", [.. e.Asked.SelectMany(p => p.Elements).SelectMany(c => c).Select(c => c.Number).Distinct()]));
}
