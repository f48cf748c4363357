using System.Net;
using System.Text.Json.Nodes;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.DirectLine;

public sealed class DirectLineTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Line = "/v3/directline";

    [Fact]
    public async Task A_conversation_starts_with_one_welcome()
    {
        var (client, id) = await StartAsync();

        var again = await client.PostAsync($"{Line}/conversations", null);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        var welcome = Assert.Single((await ActivitiesAsync(client, id)).At("activities").AsArray())!;
        Assert.Equal("bot", welcome.Text("from", "role"));
    }

    [Fact]
    public async Task A_start_gives_what_a_polling_client_needs()
    {
        var client = app.CreateClient();
        var generated = await (await client.PostAsync($"{Line}/tokens/generate", null)).JsonAsync();

        var response = await client.WithToken(generated.Text("token")).PostAsync($"{Line}/conversations", null);

        var started = await response.JsonAsync();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(generated.Text("conversationId"), started.Text("conversationId"));
        Assert.Equal(1800, started.At("expires_in").GetValue<int>());
        Assert.Null(started["streamUrl"]);
    }

    [Fact]
    public async Task A_message_comes_back_to_its_sender_and_is_answered()
    {
        var (client, id) = await StartAsync();
        var watermark = (await ActivitiesAsync(client, id)).Text("watermark");

        var sent = await (await client.PostJsonAsync($"{Line}/conversations/{id}/activities", Message(Said.Question))).JsonAsync();

        var set = await ActivitiesAsync(client, id, watermark);
        var (own, answer) = (set.At("activities", 0), set.At("activities", 1));
        Assert.Equal(sent.Text("id"), own.Text("id"));
        Assert.Equal("c-1", own.Text("channelData", "clientActivityID"));
        Assert.Equal(sent.Text("id"), answer.Text("replyToId"));
        Assert.Contains("T4.7.4", answer.Text("text"), StringComparison.Ordinal);
        Assert.Contains("G.SCSW.summary.2", answer.At("attachments", 0, "content").ToJsonString(), StringComparison.Ordinal);
        Assert.Empty((await ActivitiesAsync(client, id, set.Text("watermark"))).At("activities").AsArray());
    }

    [Theory]
    [InlineData("""{"type":"message","from":{"id":"u"},"value":{"question":"can a senior CSW cannulate in CT?"}}""")]
    [InlineData("""{"type":"message","from":{"id":"u"},"value":"can a senior CSW cannulate in CT?"}""")]
    [InlineData("""{"type":"message","text":"can a senior CSW cannulate in CT?","channelData":{"postBack":true}}""")]
    public async Task A_pressed_button_is_answered(string activity)
    {
        var (client, id) = await StartAsync();

        await client.PostJsonAsync($"{Line}/conversations/{id}/activities", activity);

        var last = (await ActivitiesAsync(client, id)).At("activities").AsArray()[^1]!;
        Assert.Contains("T4.7.4", last.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_is_taken_without_an_answer()
    {
        var (client, id) = await StartAsync();

        var response = await client.PostJsonAsync($"{Line}/conversations/{id}/activities", """{"type":"event","name":"webchat/join","from":{"id":"u"}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, (await ActivitiesAsync(client, id)).At("activities").AsArray().Count);
    }

    [Fact]
    public async Task The_words_that_come_with_a_file_are_answered()
    {
        var (client, id) = await StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Message(Said.Question).ToJsonString(), null, "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent([1, 2, 3]), "file", "picture.png" },
        };

        var response = await client.PostAsync($"{Line}/conversations/{id}/upload?userId=u", form);

        var texts = (await ActivitiesAsync(client, id)).At("activities").AsArray().Select(activity => activity!["text"]?.GetValue<string>() ?? "").ToList();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(texts, text => text.Contains("T4.7.4", StringComparison.Ordinal));
        Assert.Contains("Files are not read", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watermark_that_was_never_given_out_is_refused()
    {
        var (client, id) = await StartAsync();

        var response = await client.GetAsync($"{Line}/conversations/{id}/activities?watermark=x");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<(HttpClient Client, string Id)> StartAsync()
    {
        var client = app.CreateClient();
        var token = await (await client.PostAsync($"{Line}/tokens/generate", null)).JsonAsync();
        client.WithToken(token.Text("token"));
        var started = await (await client.PostAsync($"{Line}/conversations", null)).JsonAsync();
        return (client, started.Text("conversationId"));
    }

    private static async Task<JsonNode> ActivitiesAsync(HttpClient client, string id, string watermark = "") =>
        await (await client.GetAsync($"{Line}/conversations/{id}/activities?watermark={watermark}")).JsonAsync();

    private static JsonObject Message(string text) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "dl_1", ["role"] = "bot" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = "c-1" },
    };
}
