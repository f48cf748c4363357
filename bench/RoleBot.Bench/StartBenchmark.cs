using BenchmarkDotNet.Attributes;
using RoleBot.Answers;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Bench;

/// <summary>Start-up to the first answer in a warm process, beside reading the bytes of the index folder, which no start can do without.</summary>
public class StartBenchmark
{
    private const string Question = "can a senior CSW cannulate in CT?";
    private readonly string _folder = QuestionSet.Index;
    private readonly string _cache = Directory.CreateTempSubdirectory("rolebot-bench-").FullName;

    /// <summary>Fills the cache, so that it is there when it is measured.</summary>
    [GlobalSetup]
    public void FillCache() => Answerer.Open(Read(), _cache).Dispose();

    /// <summary>The bytes of the folder.</summary>
    [Benchmark(Baseline = true)]
    public long Bytes() => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Sum(f => (long)File.ReadAllBytes(f).Length);

    /// <summary>The folder read and validated.</summary>
    [Benchmark]
    public int Folder() => Read().Lines.Count;

    /// <summary>To the first answer, the search index built in memory.</summary>
    [Benchmark]
    public int WithoutCache() => First(null);

    /// <summary>To the first answer, the search index opened from an earlier start.</summary>
    [Benchmark]
    public int WithCache() => First(_cache);

    /// <summary>Leaves nothing behind.</summary>
    [GlobalCleanup]
    public void DeleteCache() => Directory.Delete(_cache, recursive: true);

    private KnowledgeBase Read() => QuestionSet.Read(_folder);

    private int First(string? cache)
    {
        using var answerer = Answerer.Open(Read(), cache);
        return answerer.Ask(Question, Conversation.Empty).Answer.Citations.Count;
    }
}
