using System.Text.Json.Nodes;
using RoleBot.Answers;
using RoleBot.Answers.Content;
using RoleBot.Cards;

namespace RoleBot.Activities;

/// <summary>The message that carries an answer: the whole of it as plain text, and again as a card.</summary>
internal static class AnswerActivity
{
    private const int MaxSuggestions = 6;

    /// <summary>Makes the message; whom it goes to is the channel's to add.</summary>
    public static Activity Of(Answer answer)
    {
        var text = PlainText.Render(answer);
        return new()
        {
            Type = ActivityTypes.Message,
            Text = text,
            TextFormat = "plain",
            InputHint = answer.Choices.Count > 0 ? "expectingInput" : "acceptingInput",
            Attachments = [new(Attachment.AdaptiveCard, AnswerCard.Of(answer))],
            SuggestedActions = Suggestions(answer.Choices),

            // Web Chat reads this aloud in place of "an attachment".
            ChannelData = new JsonObject { ["webchat:fallback-text"] = text },
        };
    }

    // Only a question back gets them: its choices are the next thing to say, where follow-ups are merely offered on the card.
    private static SuggestedActions? Suggestions(IReadOnlyList<Choice> choices) => choices.Count == 0
        ? null
        : new([.. choices.Take(MaxSuggestions).Select(choice => new SuggestedActions.CardAction("imBack", choice.Title, choice.Question))]);
}
