using System.Text.Json.Nodes;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.CommandLine;

public sealed class AskTests
{
    [Fact]
    public async Task A_question_is_answered_with_its_lines()
    {
        var run = await CommandRun.OfAsync("ask", Said.Question);

        Assert.Equal(0, run.Code);
        Assert.Contains("T4.7.4", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_question_needs_no_quotes()
    {
        var run = await CommandRun.OfAsync(["ask", .. Said.Question.Split(' ')]);

        Assert.Equal((await CommandRun.OfAsync("ask", Said.Question)).Output, run.Output);
    }

    [Fact]
    public async Task The_record_is_one_line_and_the_same_each_time()
    {
        var first = await CommandRun.OfAsync("ask", "--json", Said.Question);
        var second = await CommandRun.OfAsync("ask", Said.Question, "--json");

        Assert.Equal(first.Output, second.Output);
        var record = JsonNode.Parse(Assert.Single(first.Lines))!;
        Assert.Equal("yes_if", record.Text("verdict"));
        Assert.False(record.AsObject().ContainsKey("id"));
    }

    [Fact]
    public async Task Earlier_messages_are_taken_into_account()
    {
        var run = await CommandRun.OfAsync("ask", "--json", "--context", "can I cannulate?", "senior CSW");

        Assert.Equal("yes_if", JsonNode.Parse(run.Output)!.Text("verdict"));
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "")]
    [InlineData("ask", "  ", "--json")]
    [InlineData("ask", "--jsonn", "hello")]
    [InlineData("ask", "--batch", "-", "hello")]
    [InlineData("ask", "--batch", "no-such-file")]
    [InlineData("--no-such-option")]
    [InlineData("no-such-command")]
    public async Task A_wrong_use_is_explained(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task The_help_has_examples_and_exit_codes()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal(0, run.Code);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
    }
}
