namespace RoleBot.Answers.Examples;

/// <summary>All examples of a folder.</summary>
/// <param name="Entries">Questions, each with the task or topic it asks about, or the task it only comes near.</param>
/// <param name="Intents">Questions, each with its kind.</param>
/// <param name="Conditions">Questions, each with the concept of the condition it breaks.</param>
internal sealed record ExampleSet(IReadOnlyList<Example> Entries, IReadOnlyList<Example> Intents, IReadOnlyList<Example> Conditions);
