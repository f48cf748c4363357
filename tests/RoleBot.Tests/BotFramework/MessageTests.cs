using System.Net;
using System.Text.Json.Nodes;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.BotFramework;

public sealed class MessageTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly HttpClient _client = app.CreateClient();

    [Fact]
    public async Task A_message_is_answered_at_its_service_url()
    {
        var message = Said.Message(Said.Question);
        var address = Said.ReplyAddress(message);
        app.Channel.Expect(address, HttpStatusCode.Created);

        var response = await _client.PostJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = Assert.Single(app.Channel.SentTo(address));
        Assert.Equal("message", reply.Text("type"));
        Assert.Equal("bot-1", reply.Text("from", "id"));
        Assert.Equal("user-1", reply.Text("recipient", "id"));
        Assert.Equal(message.Text("conversation", "id"), reply.Text("conversation", "id"));
        Assert.Equal(message.Text("id"), reply.Text("replyToId"));
        Assert.Null(reply["id"]);
        Assert.Null(reply["serviceUrl"]);
    }

    [Fact]
    public async Task The_answer_is_whole_as_text_and_again_as_one_card()
    {
        var reply = await ReplyAsync(Said.Expecting(Said.Question));

        Assert.Contains("T4.7.4", reply.Text("text"), StringComparison.Ordinal);
        Assert.Equal("plain", reply.Text("textFormat"));
        var card = Assert.Single(reply.At("attachments").AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", card.Text("contentType"));
        Assert.Contains("Yes, if", card.At("content").ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_back_offers_its_choices_as_suggested_actions()
    {
        var reply = await ReplyAsync(Said.Expecting("can I cannulate?"));

        var actions = reply.At("suggestedActions", "actions").AsArray();
        Assert.All(actions, action => Assert.Equal("imBack", action!.Text("type")));
        Assert.InRange(actions.Count, 1, 6);
    }

    [Fact]
    public async Task No_list_is_sent_empty()
    {
        foreach (var text in new[] { Said.Question, "can I cannulate?", "hello", "what is the weather like?" })
        {
            var reply = await ReplyAsync(Said.Expecting(text));

            Assert.DoesNotContain("[]", reply.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_pressed_button_is_answered_like_its_question()
    {
        var message = Said.Expecting(null);
        message["value"] = new JsonObject { ["question"] = Said.Question };

        var reply = await ReplyAsync(message);

        Assert.Contains("T4.7.4", reply.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_message_of_the_same_user_is_remembered()
    {
        var first = Said.Expecting("can I cannulate?");
        var second = Said.Expecting("senior CSW");
        second["conversation"] = first["conversation"]!.DeepClone();

        await ReplyAsync(first);
        var reply = await ReplyAsync(second);

        Assert.Contains("T4.7.4", reply.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_user_said_is_not_held_against_another()
    {
        var first = Said.Expecting("can I cannulate? I am a senior CSW");
        var second = Said.Expecting("can I cannulate?");
        second["conversation"] = first["conversation"]!.DeepClone();
        second["from"] = new JsonObject { ["id"] = "user-2" };

        await ReplyAsync(first);
        var reply = await ReplyAsync(second);

        Assert.NotNull(reply["suggestedActions"]);
    }

    [Theory]
    [InlineData("<at>RoleBot</at> can a senior CSW cannulate in CT?", "<at>RoleBot</at>")]
    [InlineData("can a senior CSW cannulate in CT? <AT>RoleBot</AT>", "<at>RoleBot</at>")]
    [InlineData("<at>RoleBot</at>&nbsp;can a senior CSW cannulate in CT&#63;", null)]
    [InlineData("<at id=\"0\">Role Bot</at> can a senior CSW cannulate in CT?", "")]
    public async Task A_mention_of_the_bot_is_no_part_of_the_question(string text, string? mention)
    {
        var message = Said.Expecting(text);
        var entity = new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = "bot-1", ["name"] = "RoleBot" }, ["text"] = mention };
        message["entities"] = mention is "" ? [] : new JsonArray(entity, new JsonObject { ["type"] = "clientInfo", ["text"] = 7 });

        var reply = await ReplyAsync(message);

        var plain = await ReplyAsync(Said.Expecting(Said.Question));
        Assert.Equal(plain.Text("text"), reply.Text("text"));
    }

    private async Task<JsonNode> ReplyAsync(JsonObject message)
    {
        var response = await _client.PostJsonAsync("/api/messages", message);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Assert.Single((await response.JsonAsync()).At("activities").AsArray())!;
    }
}
