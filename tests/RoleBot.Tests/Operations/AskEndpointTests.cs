using System.Net;
using System.Text.Json.Nodes;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Operations;

public sealed class AskEndpointTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly HttpClient _client = app.CreateClient();

    [Fact]
    public async Task A_question_is_answered_with_the_record_of_the_command_line()
    {
        var response = await _client.PostJsonAsync("/api/ask", new JsonObject { ["question"] = Said.Question });

        var run = await CommandRun.OfAsync("ask", "--json", Said.Question);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(run.Output.TrimEnd(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_record_has_the_words_of_the_contract()
    {
        var record = await (await _client.PostJsonAsync("/api/ask", new JsonObject { ["question"] = Said.Question })).JsonAsync();

        Assert.Equal(["intent", "verdict", "roles", "citations", "escalation", "text", "others"], record.AsObject().Select(member => member.Key));
        Assert.Equal("scope", record.Text("intent"));
        Assert.Equal("yes_if", record.Text("verdict"));
        Assert.Equal("SCSW", record.Text("roles", 0));
        var citations = record.At("citations").AsArray().Select(line => line!.GetValue<string>()).ToList();
        Assert.Contains("T4.7.4", citations);
        Assert.Contains("G.SCSW.summary.2", citations);
        Assert.NotEmpty(record.At("escalation").AsArray());
    }

    [Fact]
    public async Task Earlier_turns_are_taken_into_account()
    {
        var body = """{"context":["can I cannulate?"],"question":"senior CSW"}""";

        var record = await (await _client.PostJsonAsync("/api/ask", body)).JsonAsync();

        Assert.Equal("yes_if", record.Text("verdict"));
    }

    [Fact]
    public async Task More_earlier_turns_than_a_conversation_has_are_refused()
    {
        var turns = new JsonArray([.. Enumerable.Repeat("hello", 101).Select(turn => JsonValue.Create(turn))]);

        var response = await _client.PostJsonAsync("/api/ask", new JsonObject { ["context"] = turns, ["question"] = "hello" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
