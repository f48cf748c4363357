using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace RoleBot.Tests.Infrastructure;

/// <summary>Stands for every channel the service sends to. A call that no test has announced fails the test.</summary>
internal sealed class ChannelFake : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<HttpStatusCode>> _expected = new(StringComparer.Ordinal);

    public ConcurrentQueue<(string Address, JsonNode Body)> Received { get; } = [];

    /// <summary>Announces calls to an address, and how each is answered.</summary>
    public void Expect(string address, params HttpStatusCode[] answers) => _expected[address] = new(answers);

    /// <summary>What an address was sent.</summary>
    public IReadOnlyList<JsonNode> SentTo(string address) => [.. Received.Where(call => call.Address == address).Select(call => call.Body)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.AbsoluteUri; // not null: clients send to an address
        if (!_expected.TryGetValue(address, out var answers) || !answers.TryDequeue(out var status))
        {
            throw new InvalidOperationException($"No test announced a call to {address}.");
        }

        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!; // not null: every call carries an activity
        Received.Enqueue((address, body));
        return new(status) { Content = new StringContent("""{"id":"1"}"""), Headers = { RetryAfter = new(TimeSpan.Zero) } };
    }
}
