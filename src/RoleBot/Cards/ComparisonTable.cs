using System.Text.Json.Nodes;
using RoleBot.Answers;
using RoleBot.Answers.Content;

namespace RoleBot.Cards;

/// <summary>Two roles side by side, area by area.</summary>
internal static class ComparisonTable
{
    public static IEnumerable<JsonNode> Of(Answer answer, CardCut cut)
    {
        if (answer.Comparison.Count == 0)
        {
            yield break;
        }

        JsonArray rows = [Row(CardElement.Strong("Area"), Name(answer, 0), Name(answer, 1))];
        foreach (var row in answer.Comparison.Take(cut.Items))
        {
            rows.Add(Row(CardElement.Strong(cut.Text(row.Area)), Side(row.First, cut), Side(row.Second, cut)));
        }

        yield return new JsonObject
        {
            ["type"] = "Table",
            ["firstRowAsHeaders"] = true,
            ["showGridLines"] = true,
            ["columns"] = new JsonArray(Column(3), Column(4), Column(4)),
            ["rows"] = rows,
        };
        if (answer.Comparison.Count > cut.Items)
        {
            yield return CardElement.Text(CardElement.Subtle($"… {answer.Comparison.Count - cut.Items} more"));
        }
    }

    private static JsonObject Name(Answer answer, int place) =>
        CardElement.Strong(place < answer.Roles.Count ? RoleName.Of(answer.Roles[place]) : "");

    private static JsonObject Side(Statement statement, CardCut cut) =>
        CardElement.Plain(cut.Text(statement.Text) + (statement.Lines.Count == 0 ? "" : $" [{string.Join(", ", statement.Lines)}]"));

    private static JsonObject Column(int width) => new() { ["width"] = width };

    private static JsonObject Row(params IEnumerable<JsonObject> cells) => new()
    {
        ["type"] = "TableRow",
        ["cells"] = new JsonArray([.. cells.Select(cell => new JsonObject { ["type"] = "TableCell", ["items"] = new JsonArray(CardElement.Text(cell)) })]),
    };
}
