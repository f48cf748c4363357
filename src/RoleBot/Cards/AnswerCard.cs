using System.Text.Json.Nodes;
using RoleBot.Answers;

namespace RoleBot.Cards;

/// <summary>An answer as an Adaptive Card 1.5. It adds nothing to the answer, and cuts it only where the card would be too large to send.</summary>
internal static class AnswerCard
{
    /// <summary>The largest card in bytes: under the smallest limit that any of the channels' documents has named.</summary>
    public const int MaxBytes = 24 * 1024;

    private const int MaxActions = 6;

    /// <summary>Makes the card.</summary>
    public static JsonObject Of(Answer answer)
    {
        JsonObject card = [];
        foreach (var cut in CardCut.FromWholeToLeast)
        {
            card = Of(answer, cut);
            if (CardSize.Of(card) <= MaxBytes)
            {
                break;
            }
        }

        return card;
    }

    private static JsonObject Of(Answer answer, CardCut cut)
    {
        JsonArray body = [.. AnswerParts.Of(answer, cut)];
        foreach (var other in cut.List(answer.Others, other => CardElement.Container("default", true, AnswerParts.Of(other, cut))))
        {
            body.Add(other);
        }

        JsonArray actions = [.. Buttons(answer).Take(MaxActions)];
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = "en",
            ["fallbackText"] = cut.Text(answer.Headline.Text),
            ["body"] = body,
        };
        if (actions.Count > 0)
        {
            card["actions"] = actions;
        }

        return card;
    }

    // Choices first: they answer a question that has been asked. The same question is offered once.
    private static IEnumerable<JsonObject> Buttons(Answer answer) =>
        new[] { answer }.Concat(answer.Others)
            .SelectMany(each => each.Choices).Concat(new[] { answer }.Concat(answer.Others).SelectMany(each => each.FollowUps))
            .DistinctBy(choice => choice.Question)
            .Where(ChoiceButton.Fits)
            .Select(ChoiceButton.Of);
}
