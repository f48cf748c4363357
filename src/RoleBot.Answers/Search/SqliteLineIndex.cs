using Microsoft.Data.Sqlite;

namespace RoleBot.Answers.Search;

/// <summary>The index on SQLite FTS5, in memory or in a file. One connection, used by one thread at a time.</summary>
public sealed class SqliteLineIndex : ILineIndex
{
    private static readonly string[] Columns = ["$key", "$words", "$concepts"];
    private static readonly DocumentKind[] Kinds = Enum.GetValues<DocumentKind>();
    private readonly Lock _lock = new();
    private readonly SqliteConnection _connection;
    private readonly Dictionary<DocumentKind, SqliteCommand> _searches;
    private Dictionary<(DocumentKind Kind, long Row), string>? _keys;

    private SqliteLineIndex(SqliteConnection connection)
    {
        _connection = connection;
        foreach (var kind in Kinds)
        {
            Execute($"CREATE VIRTUAL TABLE IF NOT EXISTS {Table(kind)} USING fts5(key UNINDEXED, words, concepts, tokenize='porter unicode61')");
        }

        _searches = Kinds.ToDictionary(k => k, Search);
    }

    /// <summary>Whether the index holds documents.</summary>
    public bool IsFilled => Array.Exists(Kinds, k => Scalar($"SELECT EXISTS (SELECT 1 FROM {Table(k)})") == 1);

    private bool IsSound => Scalar("SELECT count(*) FROM pragma_quick_check WHERE quick_check = 'ok'") == 1;

    /// <summary>An index in memory.</summary>
    public static SqliteLineIndex InMemory() => Open(new SqliteConnectionStringBuilder { DataSource = ":memory:", Pooling = false });

    /// <summary>The index in an existing file; null where the file is damaged, empty or no index at all.</summary>
    public static SqliteLineIndex? TryOpenSound(string path)
    {
        SqliteLineIndex? index = null;
        try
        {
            index = InFile(path);
            if (index.IsFilled && index.IsSound)
            {
                return index;
            }
        }
        catch (SqliteException)
        {
            // No database, or one that is cut off: the caller builds it anew.
        }

        index?.Dispose();
        return null;
    }

    /// <summary>An index in a file, made if it is not there.</summary>
    /// <exception cref="SqliteException">The file is no index and cannot be made one.</exception>
    public static SqliteLineIndex InFile(string path) => Open(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false });

    /// <inheritdoc/>
    public void Add(IEnumerable<LineDocument> documents)
    {
        lock (_lock)
        {
            _keys = null;
            using var transaction = _connection.BeginTransaction();
            foreach (var documentsOfKind in documents.GroupBy(d => d.Kind))
            {
                using var insert = _connection.CreateCommand();
                insert.Transaction = transaction;
                insert.CommandText = $"INSERT INTO {Table(documentsOfKind.Key)} (key, words, concepts) VALUES ($key, $words, $concepts)";
                var parameters = Columns.Select(n => insert.Parameters.Add(n, SqliteType.Text)).ToList();

                // In the order of their keys: where two match as well, the one added first comes first.
                foreach (var document in documentsOfKind.OrderBy(d => d.Key, StringComparer.Ordinal))
                {
                    parameters[0].Value = document.Key;
                    parameters[1].Value = document.Words;
                    parameters[2].Value = string.Join(' ', document.Concepts.Select(c => $"c{c}"));
                    insert.ExecuteNonQuery();
                }
            }

            transaction.Commit();
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<LineHit> Search(LineQuery query)
    {
        if (FtsQuery.From(query) is not { } match)
        {
            return [];
        }

        var hits = new List<LineHit>();
        lock (_lock)
        {
            var keys = _keys ??= Keys();
            var search = _searches[query.Kind];
            search.Parameters[0].Value = match;
            search.Parameters[1].Value = query.Limit;
            using var reader = search.ExecuteReader();
            while (reader.Read())
            {
                hits.Add(new LineHit(keys[(query.Kind, reader.GetInt64(0))], reader.GetDouble(1)));
            }
        }

        return hits;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var search in _searches.Values)
        {
            search.Dispose();
        }

        _connection.Dispose();
    }

    private static SqliteLineIndex Open(SqliteConnectionStringBuilder settings)
    {
        var connection = new SqliteConnection(settings.ToString());
        connection.Open();
        return new SqliteLineIndex(connection);
    }

    private static string Table(DocumentKind kind) => $"documents_{kind.ToString().ToLowerInvariant()}";

    // bm25 is lower for the better match. Only the number of the row is asked for: to fetch each row's text for its key would cost more than the search.
    private SqliteCommand Search(DocumentKind kind)
    {
        var search = _connection.CreateCommand();
        search.CommandText = $"SELECT rowid, -rank AS fit FROM {Table(kind)} WHERE {Table(kind)} MATCH $match ORDER BY rank, rowid LIMIT $limit";
        search.Parameters.Add("$match", SqliteType.Text);
        search.Parameters.Add("$limit", SqliteType.Integer);
        search.Prepare();
        return search;
    }

    private Dictionary<(DocumentKind Kind, long Row), string> Keys()
    {
        var keys = new Dictionary<(DocumentKind Kind, long Row), string>();
        foreach (var kind in Kinds)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = $"SELECT rowid, key FROM {Table(kind)}";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                keys.Add((kind, reader.GetInt64(0)), reader.GetString(1));
            }
        }

        return keys;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Scalar(string sql)
    {
        lock (_lock)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar() is long value ? value : 0;
        }
    }
}
