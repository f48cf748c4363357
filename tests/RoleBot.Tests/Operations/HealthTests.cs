using System.Net;
using RoleBot.Answers.Knowledge;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Operations;

public sealed class HealthTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly HttpClient _client = app.CreateClient();

    [Fact]
    public async Task A_living_service_says_ok() => Assert.Equal("ok", await _client.GetStringAsync("/healthz"));

    [Fact]
    public async Task A_ready_service_says_what_it_answers_from()
    {
        var response = await _client.GetAsync("/readyz");

        var body = await response.JsonAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("ready", body.Text("status"));
        Assert.Equal(KnowledgeFolder.Read(Repository.Index).Knowledge?.ContentHash, body.Text("index"));
        Assert.True(body.At("lines").GetValue<int>() > 0);
    }

    [Fact]
    public async Task A_supervisor_may_ask_for_the_head_only()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/healthz");

        Assert.Equal(HttpStatusCode.OK, (await _client.SendAsync(request)).StatusCode);
    }
}
