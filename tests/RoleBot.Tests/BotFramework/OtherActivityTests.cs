using System.Net;
using System.Text.Json.Nodes;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.BotFramework;

public sealed class OtherActivityTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly HttpClient _client = app.CreateClient();

    [Fact]
    public async Task The_bot_greets_once_when_it_is_added()
    {
        var update = Added("bot-1", "user-1");
        var address = Said.ReplyAddress(update);
        app.Channel.Expect(address, HttpStatusCode.OK, HttpStatusCode.OK);

        await _client.PostJsonAsync("/api/messages", update);
        await _client.PostJsonAsync("/api/messages", update);

        var welcome = Assert.Single(app.Channel.SentTo(address));
        Assert.False(string.IsNullOrWhiteSpace(welcome.Text("text")));
    }

    [Fact]
    public async Task The_bot_does_not_greet_everybody_who_is_added()
    {
        var before = app.Channel.Received.Count;

        var response = await _client.PostJsonAsync("/api/messages", Added("user-1"));

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(before, app.Channel.Received.Count);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("installationUpdate")]
    [InlineData("event")]
    [InlineData("Message")]
    [InlineData("somethingNew")]
    public async Task Other_activities_pass_without_an_answer(string type)
    {
        var before = app.Channel.Received.Count;

        var response = await _client.PostJsonAsync("/api/messages", Said.Activity(type));

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(before, app.Channel.Received.Count);
    }

    [Fact]
    public async Task A_pressed_card_is_answered_with_a_card()
    {
        var response = await _client.PostJsonAsync("/api/messages", Pressed("Action.Execute", new JsonObject { ["question"] = Said.Question }));

        var body = await response.JsonAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(200, body.At("statusCode").GetValue<int>());
        Assert.Equal("application/vnd.microsoft.card.adaptive", body.Text("type"));
        Assert.Contains("T4.7.4", body.At("value").ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Action.Submit", "question")]
    [InlineData("Action.Execute", "other")]
    public async Task A_card_pressed_in_another_way_gets_an_error_in_the_body(string type, string field)
    {
        var response = await _client.PostJsonAsync("/api/messages", Pressed(type, new JsonObject { [field] = Said.Question }));

        var body = await response.JsonAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(400, body.At("statusCode").GetValue<int>());
        Assert.Equal("application/vnd.microsoft.error", body.Text("type"));
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        var invoke = Said.Activity("invoke");
        invoke["name"] = "task/fetch";

        var response = await _client.PostJsonAsync("/api/messages", invoke);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Equal("not_implemented", await response.ErrorCodeAsync());
    }

    private static JsonObject Added(params string[] members)
    {
        var update = Said.Activity("conversationUpdate");
        update["membersAdded"] = new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]);
        return update;
    }

    private static JsonObject Pressed(string type, JsonObject data)
    {
        var invoke = Said.Activity("invoke");
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = type, ["verb"] = "ask", ["data"] = data } };
        return invoke;
    }
}
