using RoleBot.Answers.Search;

namespace RoleBot.Tests.Search;

/// <summary>Documents and queries in few words.</summary>
internal static class Documents
{
    /// <summary>Four lines and two entries, small enough to reckon their order by hand.</summary>
    public static IReadOnlyList<LineDocument> Few { get; } =
    [
        Line("T4.7.5", "take cannulas out to the protocol"),
        Line("T4.7.4", "put in a cannula and flush the cannula"),
        Line("T3.6.3", "act as chaperone"),
        Line("T3.2.4", "watch the dates of contrast"),
        new("cannulate", DocumentKind.Entry, "", [1, 2]),
        new("remove-cannula", DocumentKind.Entry, "", [2, 3]),
    ];

    public static LineDocument Line(string key, string words) => new(key, DocumentKind.Line, words, []);

    public static LineQuery ForWords(params string[] words) => new(DocumentKind.Line, words, [], 10);

    public static LineQuery ForConcepts(params int[] concepts) => new(DocumentKind.Entry, [], concepts, 10);

    public static IReadOnlyList<string> Keys(this ILineIndex index, LineQuery query) => [.. index.Search(query).Select(h => h.Key)];

    public static SqliteLineIndex Filled(IEnumerable<LineDocument>? documents = null)
    {
        var index = SqliteLineIndex.InMemory();
        index.Add(documents ?? Few);
        return index;
    }
}
