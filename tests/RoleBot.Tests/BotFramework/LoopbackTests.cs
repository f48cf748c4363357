using System.Net;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.BotFramework;

public sealed class LoopbackTests : IDisposable
{
    private readonly AppFixture _app = new();

    [Theory]
    [InlineData("192.0.2.7")]
    [InlineData("::ffff:192.0.2.7")]
    [InlineData("2001:db8::1")]
    [InlineData(null)]
    public async Task A_caller_elsewhere_is_refused(string? address)
    {
        _app.Caller = address is null ? null : IPAddress.Parse(address);

        var response = await _app.CreateClient().PostJsonAsync("/api/messages", Said.Expecting(Said.Question));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("loopback_only", await response.ErrorCodeAsync());
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task A_caller_on_this_machine_is_answered(string address)
    {
        _app.Caller = IPAddress.Parse(address);

        var response = await _app.CreateClient().PostJsonAsync("/api/messages", Said.Expecting(Said.Question));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    public async Task A_caller_behind_a_proxy_on_this_machine_is_refused(string header)
    {
        var client = _app.CreateClient();
        client.DefaultRequestHeaders.Add(header, "for=192.0.2.7");

        var response = await client.PostJsonAsync("/api/messages", Said.Expecting(Said.Question));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    public void Dispose() => _app.Dispose();
}
