namespace RoleBot.Answers.Examples;

/// <summary>A question as somebody may put it, and what it is an example of. Source: <c>index/examples/</c>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Label">What it asks about: the name of an entry.</param>
internal sealed record Example(string Question, string Label);
