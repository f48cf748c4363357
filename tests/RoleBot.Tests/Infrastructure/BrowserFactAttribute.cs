namespace RoleBot.Tests.Infrastructure;

/// <summary>A test that drives the page in a real browser, and is skipped, with the reason, where that cannot be done.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        Skip = !File.Exists(Chromium) ? $"There is no browser at {Chromium}; set CHROMIUM to one."
            : !File.Exists(Bundle) ? "The Web Chat bundle was not fetched by the build."
            : null;
    }

    public static string Chromium => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public static string Bundle => Path.Combine(AppContext.BaseDirectory, "wwwroot", "webchat.js");
}
