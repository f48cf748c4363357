using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using RoleBot.Activities;
using RoleBot.Http;

namespace RoleBot.DirectLine;

/// <summary>The part of Direct Line 3.0 that the stock Web Chat speaks, by polling.</summary>
internal static class DirectLineEndpoints
{
    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var line = app.MapGroup("/v3/directline");
        line.MapPost("/tokens/generate", Generate);
        var known = line.MapGroup("").AddEndpointFilter<TokenFilter>();
        known.MapPost("/tokens/refresh", Refresh);
        known.MapPost("/conversations", Start);
        known.MapGet("/conversations/{id}", Reconnect);
        known.MapGet("/conversations/{id}/activities", Fetch);
        known.MapPost("/conversations/{id}/activities", ReceiveAsync);
        known.MapPost("/conversations/{id}/upload", Upload.ReceiveAsync);
    }

    private static JsonHttpResult<ConversationToken> Generate(DirectLineTokens tokens) => Token(tokens.For(DirectLineTokens.NewConversation()));

    private static JsonHttpResult<ConversationToken> Refresh(HttpContext context, DirectLineTokens tokens) => Token(tokens.For(TokenFilter.ConversationOf(context)));

    private static JsonHttpResult<ConversationToken> Start(HttpContext context, DirectLineTokens tokens, DirectLineRoom room)
    {
        var id = TokenFilter.ConversationOf(context);
        return Token(tokens.For(id), room.Start(id) ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static IResult Reconnect(string id, DirectLineTokens tokens, DirectLineRoom room) =>
        room.Find(id) is null ? Ended() : Token(tokens.For(id));

    private static IResult Fetch(string id, string? watermark, DirectLineRoom room)
    {
        if (room.Find(id) is not { } conversation)
        {
            return Ended();
        }

        var isStart = watermark is null or "" or "-";
        if (!long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && !isStart)
        {
            return Refusal.BadRequest("The watermark is none that was given out; leave it out to start at the beginning.");
        }

        return TypedResults.Json(conversation.Since(from), DirectLineJson.Wire.ActivitySet);
    }

    private static async Task<IResult> ReceiveAsync(string id, HttpRequest request, DirectLineRoom room)
    {
        if (room.Find(id) is not { } conversation)
        {
            return Ended();
        }

        var body = await JsonBody<Activity>.ReadAsync(request, ActivityJson.Default.Activity);
        if (!body.TryGet(out var activity, out var refusal))
        {
            return refusal;
        }

        return string.IsNullOrEmpty(activity.Type)
            ? Refusal.MissingField("type", "Send an activity of the Bot Framework schema.")
            : Received(room.Receive(conversation, activity));
    }

    /// <summary>The response to an activity that was taken.</summary>
    public static IResult Received(string id) => TypedResults.Json(new DirectLineConversation.ResourceId(id), DirectLineJson.Wire.ResourceId);

    /// <summary>The response where a conversation is not, or no longer, known.</summary>
    public static IResult Ended() =>
        Refusal.Of(StatusCodes.Status404NotFound, "no_conversation", "This conversation is not known, or has ended; start one with POST /v3/directline/conversations.");

    private static JsonHttpResult<ConversationToken> Token(ConversationToken token, int status = StatusCodes.Status200OK) =>
        TypedResults.Json(token, DirectLineJson.Wire.ConversationToken, statusCode: status);
}
