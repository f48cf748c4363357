using RoleBot.Answers;
using RoleBot.Answers.Search;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Search;

public sealed class IndexCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rolebot-").FullName;

    private string CacheFile => Assert.Single(Directory.GetFiles(_folder, "*.db"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_file_is_named_for_the_content()
    {
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();

        Assert.Contains(Mind.Knowledge.ContentHash[..16], Path.GetFileName(CacheFile), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_start_uses_the_file_as_it_is()
    {
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();
        var written = File.ReadAllBytes(CacheFile);

        using (var again = SqliteLineIndex.InFile(CacheFile))
        {
            Assert.True(again.IsFilled);
        }

        IndexCache.Open(Mind.Knowledge, _folder).Dispose();
        Assert.Equal(written, File.ReadAllBytes(CacheFile));
    }

    [Fact]
    public void An_index_from_the_file_finds_what_one_in_memory_finds()
    {
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();
        using var kept = IndexCache.Open(Mind.Knowledge, _folder);
        using var fresh = IndexCache.Open(Mind.Knowledge, null);

        Assert.All(Enumerable.Range(0, 100), i => Assert.Equal(fresh.Search(Documents.ForConcepts(i, i + 7)), kept.Search(Documents.ForConcepts(i, i + 7))));
    }

    [Fact]
    public void A_file_that_is_no_index_does_not_stop_the_start()
    {
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();
        File.WriteAllText(CacheFile, "this was never an index");

        Assert.Equal(Verdict.YesIf, AskWithCache());
    }

    [Fact]
    public void A_file_cut_short_does_not_stop_the_start()
    {
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();
        using (var file = File.OpenWrite(CacheFile))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Equal(Verdict.YesIf, AskWithCache());
    }

    [Fact]
    public void An_empty_file_is_filled()
    {
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();
        var file = CacheFile;
        File.WriteAllBytes(file, []);

        Assert.Equal(Verdict.YesIf, AskWithCache());
        Assert.NotEqual(0, new FileInfo(file).Length);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_does_not_stop_the_start()
    {
        var file = Path.Combine(_folder, "a-file");
        File.WriteAllText(file, "");

        using var index = IndexCache.Open(Mind.Knowledge, Path.Combine(file, "below"));

        Assert.NotEmpty(index.Search(Documents.ForWords("cannula")));
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_file_overwritten_in_the_middle_does_not_stop_the_start(double where)
    {
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();
        var bytes = File.ReadAllBytes(CacheFile);
        new Random(5).NextBytes(bytes.AsSpan((int)(bytes.Length * where), 5000));
        File.WriteAllBytes(CacheFile, bytes);

        Assert.Equal(Verdict.YesIf, AskWithCache());
    }

    [Fact]
    public void A_damaged_file_is_replaced_by_a_sound_one()
    {
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();
        File.WriteAllText(CacheFile, "this was never an index");
        IndexCache.Open(Mind.Knowledge, _folder).Dispose();

        using var kept = SqliteLineIndex.TryOpenSound(CacheFile);

        Assert.NotNull(kept);
    }

    [Fact]
    public void Starts_at_the_same_time_do_not_fill_it_twice()
    {
        Parallel.For(0, 8, _ => IndexCache.Open(Mind.Knowledge, _folder).Dispose());
        using var kept = IndexCache.Open(Mind.Knowledge, _folder);

        var keys = kept.Keys(Documents.ForWords("cannula") with { Limit = 200 });

        Assert.Equal(keys.Distinct(), keys);
        Assert.Single(Directory.GetFiles(_folder));
    }

    private Verdict? AskWithCache()
    {
        using var answerer = Answerer.Open(Mind.Knowledge, _folder);
        return answerer.Ask("can a senior CSW cannulate in CT?", Conversation.Empty).Answer.Verdict;
    }
}
