using Microsoft.Data.Sqlite;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Answers.Search;

/// <summary>Opens the index of a knowledge: built once for each content, kept in a folder under the content's hash.</summary>
internal static class IndexCache
{
    // Raise it when the documents are made differently, so that an index from before is not used.
    private const int Version = 1;

    /// <summary>The index in <paramref name="folder"/>; in memory where that is null or cannot be used.</summary>
    public static ILineIndex Open(KnowledgeBase knowledge, string? folder)
    {
        var index = folder is null ? null : TryInFolder(folder, $"index-{Version}-{knowledge.ContentHash[..16]}.db");
        index ??= SqliteLineIndex.InMemory();
        if (!index.IsFilled)
        {
            index.Add(Documents(knowledge));
        }

        return index;
    }

    // The cache only saves time: a folder that cannot be written to, or a file that is none of ours, must not stop the bot.
    private static SqliteLineIndex? TryInFolder(string folder, string name)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return SqliteLineIndex.InFile(Path.Combine(folder, name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            return null;
        }
    }

    private static IEnumerable<LineDocument> Documents(KnowledgeBase knowledge)
    {
        foreach (var line in knowledge.Lines.Values.OrderBy(l => l.Id.Value, StringComparer.Ordinal))
        {
            yield return new LineDocument(line.Id.Value, DocumentKind.Line, $"{line.Place} {line.Words} {line.Condition}", []);
        }

        foreach (var entry in knowledge.Entries.Values.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var concepts = entry.Asked.SelectMany(p => p.Elements).SelectMany(e => e).Select(c => c.Number).Distinct().Order();
            yield return new LineDocument(entry.Name, DocumentKind.Entry, "", [.. concepts]);
        }
    }
}
