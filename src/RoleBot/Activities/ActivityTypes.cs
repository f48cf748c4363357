namespace RoleBot.Activities;

/// <summary>The words of the schema that this service knows.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string Invoke = "invoke";
    public const string Typing = "typing";

    /// <summary>The delivery mode in which the answers travel in the response.</summary>
    public const string ExpectReplies = "expectReplies";
}
