using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.CommandLine;

public sealed class ServeTests
{
    [Theory]
    [InlineData("--BotFramework:AppId=11111111-2222-3333-4444-555555555555", "AppId: signing in with credentials is not supported in this version")]
    [InlineData("--BotFramework:AppPassword=secret", "not supported in this version")]
    [InlineData("--DirectLine:MaxConversations=0", "MaxConversations")]
    [InlineData("--Service:RequestSeconds=0", "RequestSeconds")]
    [InlineData("--Page:Bundle=", "Bundle")]
    public async Task The_service_does_not_start_with_a_wrong_setting(string setting, string reason)
    {
        var run = await CommandRun.OfAsync("serve", "--urls", "http://127.0.0.1:0", setting);

        Assert.Equal(1, run.Code);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_says_where_it_listens_and_stops_in_order()
    {
        await using var service = await RunningService.StartAsync();
        using var client = new HttpClient();

        Assert.Equal("ok", await client.GetStringAsync($"{service.Address}/healthz"));
        Assert.Equal(0, await service.StopAsync());
    }
}
