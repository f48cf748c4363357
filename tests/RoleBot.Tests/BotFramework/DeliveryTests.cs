using System.Net;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.BotFramework;

public sealed class DeliveryTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly HttpClient _client = app.CreateClient();

    [Fact]
    public async Task An_activity_that_comes_again_is_answered_once()
    {
        var message = Said.Message(Said.Question);
        var address = Said.ReplyAddress(message);
        app.Channel.Expect(address, HttpStatusCode.OK, HttpStatusCode.OK);

        await _client.PostJsonAsync("/api/messages", message);
        var again = await _client.PostJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(app.Channel.SentTo(address));
    }

    [Fact]
    public async Task An_activity_whose_answer_was_lost_is_answered_when_it_comes_again()
    {
        var message = Said.Message(Said.Question);
        var address = Said.ReplyAddress(message);
        app.Channel.Expect(address, HttpStatusCode.InternalServerError, HttpStatusCode.OK);

        var lost = await _client.PostJsonAsync("/api/messages", message);
        var again = await _client.PostJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.BadGateway, lost.StatusCode);
        Assert.Equal("not_delivered", await lost.ErrorCodeAsync());
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(2, app.Channel.SentTo(address).Count);
    }

    [Fact]
    public async Task Buttons_work_in_an_emulator_on_this_machine()
    {
        var message = Said.Message("can I cannulate?");
        var address = Said.ReplyAddress(message);
        app.Channel.Expect(address, HttpStatusCode.OK);

        await _client.PostJsonAsync("/api/messages", message);

        var data = Assert.Single(app.Channel.SentTo(address)).At("attachments", 0, "content", "actions", 0, "data");
        Assert.NotNull(data["question"]);
        Assert.Null(data["msteams"]);
    }

    [Fact]
    public async Task A_busy_channel_is_asked_again()
    {
        var message = Said.Message(Said.Question);
        var address = Said.ReplyAddress(message);
        app.Channel.Expect(address, HttpStatusCode.TooManyRequests, HttpStatusCode.BadGateway, HttpStatusCode.Created);

        var response = await _client.PostJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, app.Channel.SentTo(address).Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("/relative")]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user@localhost/")]
    [InlineData("http://localhost/?a=b")]
    [InlineData("https://smba.example/emea/")]
    [InlineData("http://192.0.2.1/")]
    [InlineData("http://localhost.example/")]
    public async Task A_service_url_that_may_not_be_called_is_refused(string? serviceUrl)
    {
        var message = Said.Message(Said.Question);
        message["serviceUrl"] = serviceUrl;
        var before = app.Channel.Received.Count;

        var response = await _client.PostJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("bad_request", await response.ErrorCodeAsync());
        Assert.Equal(before, app.Channel.Received.Count);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/x")]
    [InlineData("http://[::1]:9/x/")]
    [InlineData("https://LOCALHOST:9/x")]
    public async Task A_service_url_on_this_machine_is_called(string serviceUrl)
    {
        var message = Said.Message(Said.Question);
        message["serviceUrl"] = serviceUrl;
        var address = Said.ReplyAddress(message).Replace("http://localhost:56150/_connector", serviceUrl.TrimEnd('/').ToLowerInvariant(), StringComparison.Ordinal);
        app.Channel.Expect(address, HttpStatusCode.OK);

        var response = await _client.PostJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(app.Channel.SentTo(address));
    }
}
