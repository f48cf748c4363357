using System.Text;

namespace RoleBot.Answers.Search;

/// <summary>Writes an FTS5 expression. The user's words only ever stand in it inside double quotes.</summary>
internal static class FtsQuery
{
    /// <summary>The expression, or null where there is nothing to search for.</summary>
    public static string? From(LineQuery query)
    {
        var expression = new StringBuilder();
        foreach (var concept in query.Concepts)
        {
            Append(expression, "concepts", $"c{concept}");
        }

        foreach (var word in query.Words)
        {
            var safe = new string([.. word.Where(char.IsLetterOrDigit)]);
            if (safe.Length > 0)
            {
                Append(expression, "words", safe);
            }
        }

        return expression.Length == 0 ? null : expression.ToString();
    }

    private static void Append(StringBuilder expression, string column, string term) =>
        expression.Append(expression.Length == 0 ? "" : " OR ").Append(column).Append(":\"").Append(term).Append('"');
}
