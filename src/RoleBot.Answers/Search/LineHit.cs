namespace RoleBot.Answers.Search;

/// <summary>One document found.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Rank">How well it fits; higher is better, comparable only within one search.</param>
public sealed record LineHit(string Key, double Rank);
