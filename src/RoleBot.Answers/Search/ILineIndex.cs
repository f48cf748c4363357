namespace RoleBot.Answers.Search;

/// <summary>
/// The seam of retrieval: an index of lines that proposes what a question may be about. What it proposes is judged
/// elsewhere, so an implementation may rank as it likes, but the same documents and query give the same hits.
/// </summary>
public interface ILineIndex : IDisposable
{
    /// <summary>Adds documents, all or none.</summary>
    void Add(IEnumerable<LineDocument> documents);

    /// <summary>The best documents, best first; safe to call from several threads.</summary>
    IReadOnlyList<LineHit> Search(LineQuery query);
}
