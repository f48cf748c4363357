using Microsoft.Data.Sqlite;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Answers.Search;

/// <summary>Opens the index of a knowledge: built once for each content, kept in a folder under the content's hash.</summary>
internal static class IndexCache
{
    // Raise it when the documents are made differently, so that an index from before is not used.
    private const int Version = 2;

    /// <summary>The index in <paramref name="folder"/>; in memory where that is null or cannot be used.</summary>
    public static ILineIndex Open(KnowledgeBase knowledge, string? folder)
    {
        if (folder is not null && TryInFolder(knowledge, folder) is { } kept)
        {
            return kept;
        }

        var index = SqliteLineIndex.InMemory();
        index.Add(Documents(knowledge));
        return index;
    }

    // The cache only saves time: a folder that cannot be written to, or a file that is none of ours, must not stop the bot.
    private static SqliteLineIndex? TryInFolder(KnowledgeBase knowledge, string folder)
    {
        var path = Path.Combine(folder, $"index-{Version}-{knowledge.ContentHash[..16]}.db");
        try
        {
            Directory.CreateDirectory(folder);
            if (File.Exists(path) && SqliteLineIndex.TryOpenSound(path) is { } sound)
            {
                return sound;
            }

            Build(knowledge, path);
            return SqliteLineIndex.TryOpenSound(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            return null;
        }
    }

    // Built beside its place and moved there whole, so that neither a kill nor a second start can leave half an index.
    private static void Build(KnowledgeBase knowledge, string path)
    {
        var building = $"{path}.{Guid.NewGuid():N}";
        using (var index = SqliteLineIndex.InFile(building))
        {
            index.Add(Documents(knowledge));
        }

        File.Move(building, path, overwrite: true);
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
