namespace RoleBot.Answers.Search;

/// <summary>Something that can be searched for: a line of the guidance, a task, a topic.</summary>
/// <param name="Key">Its name, unique among the documents.</param>
/// <param name="Kind">What it is; a filter of a search.</param>
/// <param name="Words">The words it is found by.</param>
/// <param name="Concepts">The numbers of the concepts it is found by.</param>
public sealed record LineDocument(string Key, DocumentKind Kind, string Words, IReadOnlyList<int> Concepts);
