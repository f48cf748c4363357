using System.Net;
using RoleBot.Activities;
using RoleBot.Http;

namespace RoleBot.BotFramework;

/// <summary>
/// The authenticator of a service without credentials: it trusts this machine and nobody else. A request that a proxy on this machine passes on comes from
/// elsewhere, whatever address it shows.
/// </summary>
internal sealed class LoopbackOnlyAuthenticator : IActivityAuthenticator
{
    private static readonly string[] SignsOfProxy = ["X-Forwarded-For", "Forwarded", "X-Real-IP"];

    public string Warning => "No credentials are configured: /api/messages answers callers on this machine only.";

    public ValueTask<IResult?> RefuseAsync(HttpContext context, Activity activity)
    {
        var isLocal = context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
            && !SignsOfProxy.Any(context.Request.Headers.ContainsKey);
        return new(isLocal ? null : Refusal.Of(
            StatusCodes.Status403Forbidden,
            "loopback_only",
            "This service has no credentials and answers /api/messages from its own machine only. Send from there, without a proxy between."));
    }

    public string? RefuseAddress(Uri serviceUrl) =>
        serviceUrl.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(serviceUrl.IdnHost, out var address) && IPAddress.IsLoopback(address))
            ? null
            : "The serviceUrl is not on this machine, and a service without credentials sends answers nowhere else.";
}
