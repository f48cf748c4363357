using Microsoft.Extensions.Options;
using RoleBot.Activities;
using RoleBot.Answers;
using RoleBot.Conversations;

namespace RoleBot.DirectLine;

/// <summary>The conversations that are going on, and what the bot does in them.</summary>
internal sealed class DirectLineRoom(Talk talk, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private static readonly ChannelAccount Bot = new("rolebot", "RoleBot", "bot");

    private readonly Recent<string, DirectLineConversation> _conversations =
        new(options.Value.MaxConversations, TimeSpan.FromMinutes(options.Value.IdleMinutes), time);

    public DirectLineConversation? Find(string id) => _conversations.TryGet(id, out var conversation) ? conversation : null;

    /// <summary>Starts the conversation with a welcome; false where it is going on already.</summary>
    public bool Start(string id)
    {
        var conversation = new DirectLineConversation(id, options.Value.MaxKilobytes * 1024, time);
        var isNew = _conversations.TryAdd(id, conversation);
        if (isNew)
        {
            Say(conversation, talk.Welcome(), null);
        }

        return isNew;
    }

    /// <summary>Takes an activity of the user, and answers it where it is a message; returns its identifier.</summary>
    public string Receive(DirectLineConversation conversation, Activity activity)
    {
        var received = Take(conversation, activity);
        if (activity.Type == ActivityTypes.Message)
        {
            var answer = talk.Reply(ConversationKey.Of("directline", conversation.Id), ActivityText.Of(activity.Text, activity.Value));
            Say(conversation, answer, received.Id);
        }

        return received.Id ?? "";
    }

    /// <summary>Takes a message that came with files: its words are answered, the files are not, and the user is told.</summary>
    public string ReceiveWithFiles(DirectLineConversation conversation, Activity activity)
    {
        var id = string.IsNullOrWhiteSpace(activity.Text) ? Take(conversation, activity).Id : Receive(conversation, activity);
        conversation.Add(new() { Type = ActivityTypes.Message, From = Bot, Text = "Files are not read here, and yours was not kept. Please ask in words.", TextFormat = "plain", ReplyToId = id });
        return id ?? "";
    }

    private static Activity Take(DirectLineConversation conversation, Activity activity) => conversation.Add(activity with
    {
        From = (activity.From ?? new("user")) with { Role = "user" },
        Recipient = null,
        ServiceUrl = null,
        Attachments = null,
    });

    private static void Say(DirectLineConversation conversation, Answer answer, string? replyTo) =>
        conversation.Add(AnswerActivity.Of(answer) with { From = Bot, ReplyToId = replyTo });
}
