using Microsoft.Extensions.Options;
using RoleBot.Answers;

namespace RoleBot.Conversations;

/// <summary>Answers messages in their conversations. What it keeps of them is <see cref="Conversation"/>: typed facts, never a word that was said.</summary>
internal sealed partial class Talk(Answerer answerer, IOptions<ConversationOptions> options, TimeProvider time, ILogger<Talk> logger)
{
    // The greeting is the mind's own answer to one, so that the welcome and a typed "hello" cannot drift apart.
    private const string Greeting = "hello";

    private readonly Recent<ConversationKey, Conversation> _conversations =
        new(options.Value.MaxConversations, TimeSpan.FromMinutes(options.Value.IdleMinutes), time);

    /// <summary>Answers one message; a message without words gets the greeting.</summary>
    public Answer Reply(ConversationKey key, string message)
    {
        var said = string.IsNullOrWhiteSpace(message) ? Greeting : message;
        var before = _conversations.TryGet(key, out var known) ? known : Conversation.Empty;
        var started = time.GetTimestamp();
        var reply = answerer.Ask(said, before);
        _conversations.Set(key, reply.Conversation);
        var (intent, verdict) = (reply.Answer.Intent, reply.Answer.Verdict);
        Log.Answered(logger, key, intent, verdict, time.GetElapsedTime(started).TotalMilliseconds);
        return reply.Answer;
    }

    /// <summary>What is said at the start of a conversation.</summary>
    public Answer Welcome() => answerer.Ask(Greeting, Conversation.Empty).Answer;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Answered in {Conversation}: {Intent}, {Verdict}, {Milliseconds:F1} ms.")]
        public static partial void Answered(ILogger logger, ConversationKey conversation, Intent intent, Verdict? verdict, double milliseconds);
    }
}
