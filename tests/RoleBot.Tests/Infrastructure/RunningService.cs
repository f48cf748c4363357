using System.Text;
using System.Text.RegularExpressions;
using RoleBot.CommandLine;

namespace RoleBot.Tests.Infrastructure;

/// <summary>The service as a user runs it: from the command line, on a port of this machine.</summary>
internal sealed partial class RunningService : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly AddressWriter _output = new();
    private readonly Task<int> _run;

    private RunningService(string[] settings) =>
        _run = RoleBotCommand.RunAsync(["serve", "--urls", "http://127.0.0.1:0", .. settings], new(TextReader.Null, _output, Console.Error), _stop.Token);

    public string Address { get; private set; } = "";

    public static async Task<RunningService> StartAsync(params string[] settings)
    {
        var service = new RunningService(settings);
        await Task.WhenAny(service._output.Address, service._run).WaitAsync(TimeSpan.FromSeconds(60));
        service.Address = service._output.Address.IsCompleted
            ? await service._output.Address
            : throw new InvalidOperationException($"The service ended with {await service._run}.");
        return service;
    }

    /// <summary>Stops the service; returns its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        await _output.DisposeAsync();
    }

    // Takes the address out of what the service prints when it is ready.
    private sealed partial class AddressWriter : TextWriter
    {
        private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Address => _address.Task;

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value)
        {
            if (Printed().Match(value ?? "") is { Success: true } match)
            {
                _address.TrySetResult(match.Value);
            }
        }

        [GeneratedRegex("http://127[.]0[.]0[.]1:[0-9]+", RegexOptions.CultureInvariant)]
        private static partial Regex Printed();
    }
}
