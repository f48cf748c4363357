namespace RoleBot.Answers.Knowledge;

/// <summary>A name that may mean several roles ("band 4").</summary>
/// <param name="Name">The concept of the vocabulary.</param>
/// <param name="MayMean">The roles it may mean.</param>
/// <param name="Ask">The short question that settles it.</param>
public sealed record LooseName(string Name, IReadOnlyList<RoleKey> MayMean, string Ask);
