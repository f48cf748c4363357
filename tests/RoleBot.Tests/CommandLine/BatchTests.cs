using System.Text.Json.Nodes;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.CommandLine;

public sealed class BatchTests
{
    private const string Questions = """
        {"id":"a","context":[],"question":"can a senior CSW cannulate in CT?"}
        {"id":"b","context":["can I cannulate?"],"question":"senior CSW"}
        {"id":3,"question":"hello"}
        """;

    [Fact]
    public async Task Every_line_gets_a_record_in_the_same_order()
    {
        var run = await CommandRun.WithInputAsync(Questions, "ask", "--batch", "-");

        Assert.Equal(0, run.Code);
        Assert.Equal(["\"a\"", "\"b\"", "3"], run.Lines.Select(line => JsonNode.Parse(line)!.At("id").ToJsonString()));
        Assert.All(run.Lines.Take(2), line => Assert.Equal("yes_if", JsonNode.Parse(line)!.Text("verdict")));
        Assert.Null(JsonNode.Parse(run.Lines[2])!["verdict"]);
    }

    [Fact]
    public async Task A_file_is_answered_like_what_is_piped_in()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Questions);

        var run = await CommandRun.OfAsync("ask", "--batch", file);

        File.Delete(file);
        Assert.Equal((await CommandRun.WithInputAsync(Questions, "ask", "--batch", "-")).Output, run.Output);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","question":7}""")]
    [InlineData("""{"id":"x","question":"q","context":"not a list"}""")]
    [InlineData("""{"id":"x","question":"\ud800"}""")]
    public async Task An_unreadable_line_is_named_and_the_rest_answered(string line)
    {
        var run = await CommandRun.WithInputAsync($"{Questions}\n\n{line}\n{Questions}", "ask", "--batch", "-");

        Assert.Equal(3, run.Code);
        Assert.Equal(6, run.Lines.Count);
        Assert.StartsWith("line 5: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_and_letters_stay_readable()
    {
        var run = await CommandRun.WithInputAsync("""{"id":"é'<&😀","question":"hello"}""", "ask", "--batch", "-");

        Assert.StartsWith("{\"id\":\"é'<&", run.Output, StringComparison.Ordinal);
    }
}
