namespace RoleBot.Answers.Content;

/// <summary>A button: something the user can ask next with one press.</summary>
/// <param name="Title">What the button shows; a few words.</param>
/// <param name="Question">The message that pressing it sends, as if typed in the same conversation.</param>
public sealed record Choice(string Title, string Question);
