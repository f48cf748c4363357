using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using RoleBot.Answers;
using RoleBot.Folders;
using RoleBot.Operations;

namespace RoleBot.CommandLine;

/// <summary>Runs the service until it is told to stop.</summary>
internal static class ServeCommand
{
    /// <summary>Where the service listens unless told otherwise: on this machine only.</summary>
    public const string DefaultUrls = "http://127.0.0.1:3978";

    public static async Task<int> RunAsync(string? index, string? urls, string[] settings, Terminal terminal, CancellationToken cancellation)
    {
        if (IndexFolder.Read(IndexFolder.Find(index), terminal.Error) is not { } knowledge)
        {
            return ExitCode.BrokenIndex;
        }

        using var answerer = Answerer.Open(knowledge, CacheFolder.Find(), CacheFolder.Learned);
        await using var app = Build(urls, settings, answerer, Readiness.Of(knowledge));
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception fault) when (fault is OptionsValidationException or IOException or FormatException or InvalidOperationException)
        {
            terminal.Error.WriteLine($"The service could not start: {fault.Message}");
            return ExitCode.Usage;
        }

        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            terminal.Output.WriteLine($"RoleBot is ready. Open {address} in a browser; Ctrl+C stops it.");
        }

        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    private static WebApplication Build(string? urls, string[] settings, Answerer answerer, Readiness readiness)
    {
        // The settings file lies beside the program, wherever that is started from.
        var hasRoot = settings.Any(setting => setting.StartsWith("--contentRoot=", StringComparison.OrdinalIgnoreCase));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ContentRootPath = hasRoot ? null : AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(urls ?? builder.Configuration[WebHostDefaults.ServerUrlsKey] ?? DefaultUrls);

        // That the start failed, and why, is said once and in words below; the host would add the stack.
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton(answerer).AddSingleton(readiness);
        return builder.AddRoleBot().Build().UseRoleBot();
    }
}
