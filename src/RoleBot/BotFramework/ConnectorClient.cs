using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using RoleBot.Activities;

namespace RoleBot.BotFramework;

/// <summary>Sends answers to the channel, and again where the channel says that a repeat is welcome.</summary>
internal sealed class ConnectorClient(IHttpClientFactory clients, IOptions<BotFrameworkOptions> options, TimeProvider time)
{
    /// <summary>The name of the HTTP client it uses.</summary>
    public const string Name = "connector";

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2)];

    /// <summary>Sends the answer; null where the channel took it, or else why it did not.</summary>
    public async Task<string?> SendAsync(Uri address, Activity answer, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.DeliverySeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await TryAsync(address, answer, either.Token);
        }
        catch (HttpRequestException fault)
        {
            return $"the channel could not be reached ({fault.HttpRequestError})";
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return "the channel did not take it in time";
        }
    }

    private async Task<string?> TryAsync(Uri address, Activity answer, CancellationToken cancellation)
    {
        using var http = clients.CreateClient(Name);
        for (var attempt = 0; ; attempt++)
        {
            using var content = JsonContent.Create(answer, ActivityJson.Wire.Activity, new MediaTypeHeaderValue("application/json", "utf-8"));
            using var response = await http.PostAsync(address, content, cancellation);
            if (response.IsSuccessStatusCode)
            {
                return null;
            }

            if (!MayRepeat(response.StatusCode) || attempt == Pauses.Length)
            {
                return $"the channel answered {(int)response.StatusCode}";
            }

            await Task.Delay(response.Headers.RetryAfter?.Delta ?? Pauses[attempt], time, cancellation);
        }
    }

    // A request that broke off may have arrived, so only an answer of the channel itself asks for a repeat.
    private static bool MayRepeat(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;
}
