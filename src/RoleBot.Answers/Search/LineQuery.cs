namespace RoleBot.Answers.Search;

/// <summary>A search of the index.</summary>
/// <param name="Kind">Only documents of this kind.</param>
/// <param name="Words">Words, any of which may occur; taken literally, whatever they hold.</param>
/// <param name="Concepts">Numbers of concepts, any of which may occur.</param>
/// <param name="Limit">How many hits at most.</param>
public sealed record LineQuery(DocumentKind Kind, IReadOnlyList<string> Words, IReadOnlyList<int> Concepts, int Limit);
