namespace RoleBot.Answers;

/// <summary>An answer, and the conversation as it stands after it.</summary>
/// <param name="Answer">The answer to the message.</param>
/// <param name="Conversation">What to hand to <see cref="Answerer.Ask"/> with the next message of the same conversation.</param>
public sealed record Reply(Answer Answer, Conversation Conversation);
