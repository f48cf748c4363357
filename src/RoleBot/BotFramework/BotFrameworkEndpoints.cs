using RoleBot.Activities;
using RoleBot.Http;

namespace RoleBot.BotFramework;

/// <summary>The address that Bot Framework channels send activities to.</summary>
internal static partial class BotFrameworkEndpoints
{
    public static void MapBotFramework(this WebApplication app)
    {
        app.MapPost("/api/messages", ReceiveAsync);
        if (app.Services.GetRequiredService<IActivityAuthenticator>().Warning is { } warning)
        {
            Log.Authentication(app.Logger, warning);
        }
    }

    private static async Task<IResult> ReceiveAsync(HttpContext context, IActivityAuthenticator authenticator, ActivityHandler handler)
    {
        var body = await JsonBody<Activity>.ReadAsync(context.Request, ActivityJson.Default.Activity);
        if (!body.TryGet(out var activity, out var refusal))
        {
            return refusal;
        }

        if (await authenticator.RefuseAsync(context, activity) is { } refused)
        {
            return refused;
        }

        return string.IsNullOrEmpty(activity.Type)
            ? Refusal.MissingField("type", "Send an activity of the Bot Framework schema.")
            : await handler.HandleAsync(activity, context.RequestAborted);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Warning}")]
        public static partial void Authentication(ILogger logger, string warning);
    }
}
