using Microsoft.Data.Sqlite;

namespace RoleBot.Answers.Search;

/// <summary>The index on SQLite FTS5, in memory or in a file. One connection, used by one thread at a time.</summary>
public sealed class SqliteLineIndex : ILineIndex
{
    private static readonly string[] Columns = ["$key", "$kind", "$words", "$concepts"];
    private readonly Lock _lock = new();
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _search;

    private SqliteLineIndex(SqliteConnection connection)
    {
        _connection = connection;
        Execute("CREATE VIRTUAL TABLE IF NOT EXISTS documents USING fts5(key UNINDEXED, kind UNINDEXED, words, concepts, tokenize='porter unicode61')");
        _search = connection.CreateCommand();

        // bm25 is lower for the better match; the key settles ties, so that the order never depends on the machine.
        _search.CommandText = "SELECT key, -rank AS fit FROM documents WHERE documents MATCH $match AND kind = $kind ORDER BY rank, key LIMIT $limit";
        _search.Parameters.Add("$match", SqliteType.Text);
        _search.Parameters.Add("$kind", SqliteType.Integer);
        _search.Parameters.Add("$limit", SqliteType.Integer);
        _search.Prepare();
    }

    /// <summary>Whether the index holds documents.</summary>
    public bool IsFilled => Scalar("SELECT EXISTS (SELECT 1 FROM documents)") == 1;

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
            using var transaction = _connection.BeginTransaction();
            using var insert = _connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = "INSERT INTO documents (key, kind, words, concepts) VALUES ($key, $kind, $words, $concepts)";
            var parameters = Columns.Select(n => insert.Parameters.Add(n, SqliteType.Text)).ToList();
            parameters[1].SqliteType = SqliteType.Integer;
            foreach (var document in documents)
            {
                parameters[0].Value = document.Key;
                parameters[1].Value = (int)document.Kind;
                parameters[2].Value = document.Words;
                parameters[3].Value = string.Join(' ', document.Concepts.Select(c => $"c{c}"));
                insert.ExecuteNonQuery();
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
            _search.Parameters[0].Value = match;
            _search.Parameters[1].Value = (int)query.Kind;
            _search.Parameters[2].Value = query.Limit;
            using var reader = _search.ExecuteReader();
            while (reader.Read())
            {
                hits.Add(new LineHit(reader.GetString(0), reader.GetDouble(1)));
            }
        }

        return hits;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private static SqliteLineIndex Open(SqliteConnectionStringBuilder settings)
    {
        var connection = new SqliteConnection(settings.ToString());
        connection.Open();
        return new SqliteLineIndex(connection);
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
