using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Learning;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.CommandLine;

public sealed class LearnTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rolebot-learn-").FullName;

    [Fact]
    public async Task What_is_learned_is_kept_and_read_and_a_damaged_file_is_not()
    {
        var run = await CommandRun.OfAsync("learn", "--index", Repository.Index, "--into", _folder);
        var parts = KnowledgeFolder.Read(Repository.Index).Knowledge!.Parts;
        var file = Assert.Single(Directory.GetFiles(_folder));

        Assert.Equal(0, run.Code);
        Assert.NotNull(LearnedFile.TryRead(parts, _folder));

        var data = await File.ReadAllBytesAsync(file);
        data[data.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, data);
        Assert.Null(LearnedFile.TryRead(parts, _folder));

        await File.WriteAllBytesAsync(file, data[..100]);
        Assert.Null(LearnedFile.TryRead(parts, _folder));
    }

    [Fact]
    public void Nothing_is_read_where_nothing_was_kept() => Assert.Null(LearnedFile.TryRead(KnowledgeFolder.Read(Repository.Index).Knowledge!.Parts, Path.Combine(_folder, "absent")));

    [Fact]
    public async Task A_broken_index_is_not_learned_from()
    {
        using var broken = new BrokenIndex();

        var run = await CommandRun.OfAsync("learn", "--index", broken.Folder, "--into", _folder);

        Assert.Equal(2, run.Code);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
