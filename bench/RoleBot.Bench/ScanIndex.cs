using RoleBot.Answers.Search;

namespace RoleBot.Bench;

/// <summary>The plainest index there is: each search looks at every document and counts the concepts it shares with the query.</summary>
internal sealed class ScanIndex : ILineIndex
{
    private readonly List<(LineDocument Document, HashSet<int> Concepts)> _documents = [];

    public void Add(IEnumerable<LineDocument> documents) => _documents.AddRange(documents.Select(d => (d, d.Concepts.ToHashSet())));

    public IReadOnlyList<LineHit> Search(LineQuery query) =>
        [.. _documents.Where(d => d.Document.Kind == query.Kind)
            .Select(d => new LineHit(d.Document.Key, query.Concepts.Count(d.Concepts.Contains)))
            .Where(h => h.Rank > 0)
            .OrderByDescending(h => h.Rank).ThenBy(h => h.Key, StringComparer.Ordinal)
            .Take(query.Limit)];

    public void Dispose()
    {
    }
}
