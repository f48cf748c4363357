using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using RoleBot.Activities;
using RoleBot.Answers;
using RoleBot.Cards;
using RoleBot.Http;

namespace RoleBot.BotFramework;

/// <summary>Answers an invoke, whose response is the answer: a pressed Action.Execute gets the next card.</summary>
internal static class CardInvoke
{
    private const string Name = "adaptiveCard/action";

    public static IResult Handle(Activity invoke, Func<string, Answer> answer)
    {
        if (invoke.Name != Name)
        {
            return Refusal.Of(StatusCodes.Status501NotImplemented, "not_implemented", $"Of the invokes only {Name} is known here.");
        }

        var action = Member(invoke.Value, "action");
        if (Member(action, "type") is not { ValueKind: JsonValueKind.String } type || !type.ValueEquals("Action.Execute"))
        {
            return Fault("NotSupported", "Only Action.Execute is known here.");
        }

        return ActivityText.QuestionIn(Member(action, "data")) is { Length: > 0 } question
            ? Response(StatusCodes.Status200OK, Attachment.AdaptiveCard, AnswerCard.Of(answer(question)))
            : Fault("BadRequest", $"The data of the action has no '{ChoiceButton.QuestionField}'.");
    }

    private static ContentHttpResult Fault(string code, string message) =>
        Response(StatusCodes.Status400BadRequest, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message });

    // The status of the invoke stands in the body; that of the HTTP response says only that there is a body.
    private static ContentHttpResult Response(int status, string type, JsonObject value) => TypedResults.Text(
        new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value }.ToJsonString(ActivityJson.Wire.Options), "application/json");

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var member) ? member : null;
}
