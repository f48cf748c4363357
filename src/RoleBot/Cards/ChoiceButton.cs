using System.Text.Json.Nodes;
using RoleBot.Answers.Content;

namespace RoleBot.Cards;

/// <summary>A button that asks a question as if it had been typed.</summary>
internal static class ChoiceButton
{
    /// <summary>The field of the data that holds the question.</summary>
    public const string QuestionField = "question";

    /// <summary>The field of the data that tells Teams to show the press as a message.</summary>
    public const string TeamsField = "msteams";

    private const int MaxQuestion = 300;
    private const int MaxTitle = 60;

    /// <summary>Whether the question is short enough for a button; half a question would be another one.</summary>
    public static bool Fits(Choice choice) => choice.Question.Length is > 0 and <= MaxQuestion;

    public static JsonObject Of(Choice choice) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = new CardCut(1, MaxTitle).Text(choice.Title),
        ["data"] = new JsonObject
        {
            [QuestionField] = choice.Question,

            // Each client needs its own word for "show what was pressed as the user's message"; without it the press is silent.
            [TeamsField] = new JsonObject { ["type"] = "messageBack", ["text"] = choice.Question, ["displayText"] = choice.Question },
            ["__isBotFrameworkCardAction"] = true,
            ["cardAction"] = new JsonObject { ["type"] = "imBack", ["value"] = choice.Question },
        },
    };
}
