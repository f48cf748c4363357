using System.Text.Json.Nodes;
using RoleBot.Answers;
using RoleBot.Answers.Content;

namespace RoleBot.Cards;

/// <summary>The elements of one answer, from the verdict down to the lines it names.</summary>
internal static class AnswerParts
{
    public static IEnumerable<JsonNode> Of(Answer answer, CardCut cut)
    {
        yield return Top(answer, cut);
        if (answer.Conditions.Count > 0)
        {
            yield return CardElement.Heading("Only if");
            foreach (var element in cut.List(answer.Conditions, condition => Bullet(condition, cut)))
            {
                yield return element;
            }
        }

        if (answer.Conditions.Count > 0 && answer.Statements.Count > 0)
        {
            yield return CardElement.Heading("What the guidance says");
        }

        foreach (var element in cut.List(answer.Statements, statement => Bullet(statement, cut)))
        {
            yield return element;
        }

        foreach (var element in ComparisonTable.Of(answer, cut))
        {
            yield return element;
        }

        foreach (var element in cut.List(answer.Escalation, next => Next(next, cut)))
        {
            yield return element;
        }

        foreach (var element in cut.List(answer.Notices, notice => CardElement.Text(CardElement.Subtle("Note: " + cut.Text(notice)))))
        {
            yield return element;
        }

        foreach (var element in CitationList.Of(answer.Citations, cut))
        {
            yield return element;
        }
    }

    // The verdict stands there as a word; colour and sign only repeat it.
    private static JsonObject Top(Answer answer, CardCut cut)
    {
        var headline = CardElement.Text(CardElement.Strong(cut.Text(answer.Headline.Text)), Lines(answer.Headline));
        if (answer.Verdict is not { } verdict)
        {
            return CardElement.Container("emphasis", false, [headline]);
        }

        var look = VerdictLook.Of(verdict);
        return CardElement.Container(look.Style, false, [CardElement.Badge($"{look.Sign} {look.Word}"), headline]);
    }

    private static JsonObject Bullet(Statement statement, CardCut cut) =>
        CardElement.Text(CardElement.Plain("• " + cut.Text(statement.Text)), Lines(statement));

    private static JsonObject Next(Statement statement, CardCut cut) =>
        CardElement.Text(CardElement.Strong("Next: "), CardElement.Plain(cut.Text(statement.Text)), Lines(statement));

    private static JsonObject? Lines(Statement statement) =>
        statement.Lines.Count == 0 ? null : CardElement.Subtle($" [{string.Join(", ", statement.Lines)}]");
}
