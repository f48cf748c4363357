using RoleBot.Answers;
using RoleBot.Http;

namespace RoleBot.Asking;

/// <summary>The plain HTTP interface: a question in, the record out.</summary>
internal static class AskEndpoints
{
    public static void MapAsk(this IEndpointRouteBuilder app) => app.MapPost("/api/ask", AskAsync);

    private static async Task<IResult> AskAsync(HttpRequest request, Answerer answerer)
    {
        var body = await JsonBody<AskRequest>.ReadAsync(request, AskJson.Default.AskRequest);
        if (!body.TryGet(out var ask, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(ask.Question))
        {
            return Refusal.MissingField("question", """Send {"question":"…"}, with "context":["…"] for the earlier messages of the conversation if there are any.""");
        }

        return ask.Context?.Count > Turns.Max
            ? Refusal.BadRequest($"The context has more than {Turns.Max} messages; send the latest ones only.")
            : TypedResults.Json(AnswerRecord.Of(answerer.Ask(ask.Context, ask.Question)), AskJson.Wire.AnswerRecord);
    }
}
