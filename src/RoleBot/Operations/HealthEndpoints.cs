using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace RoleBot.Operations;

/// <summary>What a supervisor asks: whether the process lives, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/healthz", Methods, () => TypedResults.Text("ok"));
        app.MapMethods("/readyz", Methods, (Readiness readiness, IHostApplicationLifetime life) => Ready(readiness, life));
    }

    private static ContentHttpResult Ready(Readiness readiness, IHostApplicationLifetime life)
    {
        // Said before the doors close, so that a balancer sends no more.
        var isStopping = life.ApplicationStopping.IsCancellationRequested;
        var body = new JsonObject
        {
            ["status"] = isStopping ? "stopping" : "ready",
            ["version"] = readiness.Version,
            ["index"] = readiness.IndexHash,
            ["lines"] = readiness.Lines,
        };
        return TypedResults.Text(body.ToJsonString(), "application/json", statusCode: isStopping ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }
}
