namespace RoleBot.Answers.Knowledge.Entries;

/// <summary>Something of the knowledge that a question can be about: a task or a topic.</summary>
/// <param name="Name">Its name, unique in the folder.</param>
/// <param name="Asked">What recognises it.</param>
internal abstract record Entry(string Name, IReadOnlyList<Pattern> Asked);
