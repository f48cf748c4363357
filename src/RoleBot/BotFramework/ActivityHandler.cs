using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using RoleBot.Activities;
using RoleBot.Answers;
using RoleBot.Cards;
using RoleBot.Conversations;
using RoleBot.Http;

namespace RoleBot.BotFramework;

/// <summary>Does what an activity asks for: answers a message, greets, answers a pressed card, and lets everything else pass.</summary>
internal sealed partial class ActivityHandler(
    Talk talk, IActivityAuthenticator authenticator, ConnectorClient connector, IOptions<BotFrameworkOptions> options, TimeProvider time, ILogger<ActivityHandler> logger)
{
    private const int MaxRemembered = 20_000;

    private readonly Recent<ConversationKey, bool> _seen = new(MaxRemembered, TimeSpan.FromMinutes(options.Value.RepeatMinutes), time);

    public Task<IResult> HandleAsync(Activity activity, CancellationToken cancellation) => activity.Type switch
    {
        ActivityTypes.Message => OnceAsync(activity, () => Answer(activity, MentionText.Of(activity)), cancellation),
        ActivityTypes.ConversationUpdate when AddsBot(activity) => OnceAsync(activity, talk.Welcome, cancellation),
        ActivityTypes.Invoke => Task.FromResult(CardInvoke.Handle(activity, question => Answer(activity, question))),
        _ => Task.FromResult<IResult>(TypedResults.Accepted((string?)null)),
    };

    // Channels send an activity again when the response is late; a second answer would be noise.
    private async Task<IResult> OnceAsync(Activity activity, Func<Answer> answer, CancellationToken cancellation)
    {
        var isExpected = activity.DeliveryMode == ActivityTypes.ExpectReplies;
        if (activity.Conversation?.Id is not { Length: > 0 })
        {
            return Refusal.MissingField("conversation.id", "Send the conversation that the activity belongs to.");
        }

        if (!isExpected && RefuseAddress(activity) is { } refusal)
        {
            return refusal;
        }

        var key = ConversationKey.Of(activity.ChannelId, activity.Conversation.Id, activity.Type, activity.Id);
        if (activity.Id is { Length: > 0 } && !_seen.TryAdd(key, true))
        {
            Log.Repeated(logger, key);
            return isExpected ? Replies([]) : TypedResults.Ok();
        }

        var reply = Addressed(AnswerActivity.Of(answer()), activity);
        return isExpected ? Replies([reply]) : await DeliverAsync(activity, reply, key, cancellation);
    }

    private async Task<IResult> DeliverAsync(Activity activity, Activity reply, ConversationKey key, CancellationToken cancellation)
    {
        if (ServiceAddress.Of(activity) is not { } address || await connector.SendAsync(address, address.IsLoopback ? ForEmulator(reply) : reply, cancellation) is not { } failure)
        {
            return TypedResults.Ok();
        }

        // Forgotten, so that the channel's next attempt is answered.
        _seen.Remove(key);
        Log.NotDelivered(logger, key, failure);
        return Refusal.Of(StatusCodes.Status502BadGateway, "not_delivered", $"The answer could not be delivered: {failure}. Send the activity again.");
    }

    private IResult? RefuseAddress(Activity activity) => ServiceAddress.Of(activity) is { } address
        ? authenticator.RefuseAddress(address) is { } reason ? Refusal.BadRequest(reason) : null
        : Refusal.BadRequest("The serviceUrl is not an absolute http or https address without user, query and fragment; send the channel's own, or ask for expectReplies.");

    // The user is part of the key: in a channel many people share one conversation, and one's role is not another's.
    private Answer Answer(Activity activity, string text) => talk.Reply(
        ConversationKey.Of(activity.ChannelId, activity.Conversation?.Id, activity.From?.Id), ActivityText.Of(text, activity.Value));

    // The emulators that run on this machine do nothing for a button that has a word for Teams in it.
    private static Activity ForEmulator(Activity reply)
    {
        foreach (var action in reply.Attachments?.Select(attachment => attachment.Content?["actions"]).OfType<JsonArray>().SelectMany(actions => actions) ?? [])
        {
            action?["data"]?.AsObject().Remove(ChoiceButton.TeamsField);
        }

        return reply;
    }

    private static bool AddsBot(Activity activity) =>
        activity.Recipient?.Id is { Length: > 0 } bot && activity.MembersAdded is { } added && added.Any(member => member?.Id == bot);

    private static Activity Addressed(Activity reply, Activity incoming) => reply with
    {
        From = incoming.Recipient,
        Recipient = incoming.From,
        Conversation = incoming.Conversation,
        ReplyToId = incoming.Id,
    };

    private static JsonHttpResult<ExpectedReplies> Replies(IReadOnlyList<Activity> activities) =>
        TypedResults.Json(new ExpectedReplies(activities), ActivityJson.Wire.ExpectedReplies);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Activity {Activity} came again and is not answered again.")]
        public static partial void Repeated(ILogger logger, ConversationKey activity);

        [LoggerMessage(2, LogLevel.Warning, "The answer to activity {Activity} could not be delivered: {Failure}.")]
        public static partial void NotDelivered(ILogger logger, ConversationKey activity, string failure);
    }
}
