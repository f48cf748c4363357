using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.CommandLine;

public sealed class CheckTests
{
    [Fact]
    public async Task A_sound_index_gets_one_line()
    {
        var run = await CommandRun.OfAsync("check", "--index", Repository.Index);

        Assert.Equal(0, run.Code);
        Assert.Contains("is sound", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_printed_with_its_file_and_line()
    {
        using var broken = new BrokenIndex();

        var run = await CommandRun.OfAsync("check", "--index", broken.Folder);

        Assert.Equal(2, run.Code);
        Assert.Contains(run.Lines, line => line.StartsWith(broken.Fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_index_is_not_answered_from()
    {
        using var broken = new BrokenIndex();

        var run = await CommandRun.OfAsync("ask", "--index", broken.Folder, Said.Question);

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(broken.Fault, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_does_not_start_on_a_broken_index_and_says_the_same_as_check()
    {
        using var broken = new BrokenIndex();

        var run = await CommandRun.OfAsync("serve", "--index", broken.Folder, "--urls", "http://127.0.0.1:0");

        Assert.Equal(2, run.Code);
        Assert.Equal((await CommandRun.OfAsync("check", "--index", broken.Folder)).Output, run.Error);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_broken_index()
    {
        var run = await CommandRun.OfAsync("check", "--index", "/no/such/folder");

        Assert.Equal(2, run.Code);
    }
}
