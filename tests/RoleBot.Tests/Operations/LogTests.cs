using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Operations;

public sealed class LogTests
{
    [Fact]
    public async Task Neither_words_nor_identifiers_of_a_user_reach_the_log()
    {
        using var log = new LogFake();
        using var app = new AppFixture();
        using var logged = app.WithWebHostBuilder(builder => builder.ConfigureLogging(logging => logging.AddProvider(log)));
        var message = Said.Expecting("can Zyxwvut cannulate?");
        message["from"]!["id"] = "Qponmlk";

        await logged.CreateClient().PostJsonAsync("/api/messages", message);
        await logged.CreateClient().PostJsonAsync("/api/ask", """{"question":"can Zyxwvut cannulate?"}""");

        Assert.Contains(log.Lines, line => line.Contains("Answered in", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("Zyxwvut", StringComparison.OrdinalIgnoreCase) || line.Contains("Qponmlk", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(message.Text("conversation", "id"), StringComparison.Ordinal));
    }

    private sealed class LogFake : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
