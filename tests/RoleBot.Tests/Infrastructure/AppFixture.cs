using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using RoleBot.BotFramework;

namespace RoleBot.Tests.Infrastructure;

/// <summary>The whole service, as the command line starts it. What it sends out ends in <see cref="Channel"/>, and its time is <see cref="Clock"/>.</summary>
public class AppFixture : WebApplicationFactory<Program>
{
    internal ChannelFake Channel { get; } = new();

    internal TestClock Clock { get; } = new();

    /// <summary>Where requests seem to come from.</summary>
    internal IPAddress? Caller { get; set; } = IPAddress.Loopback;

    /// <summary>A setting for this fixture, beyond the defaults.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IStartupFilter>(new CallerFilter(this));
            services.AddHttpClient(ConnectorClient.Name).ConfigurePrimaryHttpMessageHandler(() => Channel);
        });
    }

    private sealed class CallerFilter(AppFixture fixture) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = fixture.Caller;
                return rest(context);
            });
            next(app);
        };
    }
}
