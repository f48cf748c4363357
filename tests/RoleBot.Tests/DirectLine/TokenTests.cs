using System.Net;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.DirectLine;

public sealed class TokenTests : IDisposable
{
    private const string Line = "/v3/directline";
    private readonly AppFixture _app = new();

    [Fact]
    public async Task Without_a_token_nothing_is_given_out()
    {
        var response = await _app.CreateClient().PostAsync($"{Line}/conversations", null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("no_token", await response.ErrorCodeAsync());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("a.99999999999.")]
    public async Task A_made_up_token_is_refused(string token)
    {
        var response = await _app.CreateClient().WithToken(token).PostAsync($"{Line}/conversations", null);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        var (_, other) = await StartAsync();
        var (client, _) = await StartAsync();

        var response = await client.GetAsync($"{Line}/conversations/{other}/activities");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("bad_token", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task A_token_runs_out_unless_it_is_refreshed()
    {
        var (client, id) = await StartAsync();
        _app.Clock.Advance(TimeSpan.FromMinutes(20));
        var fresh = await (await client.PostAsync($"{Line}/tokens/refresh", null)).JsonAsync();
        _app.Clock.Advance(TimeSpan.FromMinutes(20));

        var old = await client.GetAsync($"{Line}/conversations/{id}/activities");
        var refreshed = await client.WithToken(fresh.Text("token")).GetAsync($"{Line}/conversations/{id}/activities");

        Assert.Equal(HttpStatusCode.Forbidden, old.StatusCode);
        Assert.Equal(HttpStatusCode.OK, refreshed.StatusCode);
    }

    [Fact]
    public async Task An_unused_conversation_ends()
    {
        var (client, id) = await StartAsync();
        for (var pause = 0; pause < 4; pause++)
        {
            client.WithToken((await (await client.PostAsync($"{Line}/tokens/refresh", null)).JsonAsync()).Text("token"));
            _app.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        client.WithToken((await (await client.PostAsync($"{Line}/tokens/refresh", null)).JsonAsync()).Text("token"));
        var response = await client.GetAsync($"{Line}/conversations/{id}/activities");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("no_conversation", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task A_conversation_that_was_never_started_is_not_known()
    {
        var client = _app.CreateClient();
        var token = await (await client.PostAsync($"{Line}/tokens/generate", null)).JsonAsync();

        var response = await client.WithToken(token.Text("token")).GetAsync($"{Line}/conversations/{token.Text("conversationId")}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    public void Dispose() => _app.Dispose();

    private async Task<(HttpClient Client, string Id)> StartAsync()
    {
        var client = _app.CreateClient();
        client.WithToken((await (await client.PostAsync($"{Line}/tokens/generate", null)).JsonAsync()).Text("token"));
        return (client, (await (await client.PostAsync($"{Line}/conversations", null)).JsonAsync()).Text("conversationId"));
    }
}
