using System.Text;

namespace RoleBot.Answers.Content;

/// <summary>Renders an answer as plain text: what a channel without cards shows, and what a screen reader reads.</summary>
public static class PlainText
{
    private const int MostLinesInFull = 7;

    /// <summary>The whole answer, a line for each statement, separated by "\n".</summary>
    public static string Render(Answer answer)
    {
        var text = new StringBuilder();
        Append(text, answer);
        foreach (var other in answer.Others)
        {
            text.Append("\n\n");
            Append(text, other);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Answer answer)
    {
        text.Append(answer.Headline.Text);
        foreach (var statement in answer.Statements)
        {
            text.Append("\n- ").Append(statement.Text);
        }

        foreach (var row in answer.Comparison)
        {
            text.Append("\n- ").Append(row.Area).Append(" | ").Append(Name(answer, 0)).Append(": ").Append(row.First.Text)
                .Append(" | ").Append(Name(answer, 1)).Append(": ").Append(row.Second.Text);
        }

        foreach (var condition in answer.Conditions)
        {
            text.Append("\nCondition: ").Append(condition.Text);
        }

        AppendCitations(text, answer);

        foreach (var step in answer.Escalation)
        {
            text.Append("\nNext: ").Append(step.Text);
        }

        foreach (var notice in answer.Notices)
        {
            text.Append("\nNote: ").Append(notice);
        }

        foreach (var choice in answer.Choices)
        {
            text.Append("\n* ").Append(choice.Title);
        }
    }

    // A list of duties or a comparison has said what its lines say: there the lines are only named.
    private static void AppendCitations(StringBuilder text, Answer answer)
    {
        if (answer.Citations.Count > MostLinesInFull)
        {
            text.Append("\nLines: ").AppendJoin(", ", answer.Citations.Select(c => c.Line.Value));
            return;
        }

        foreach (var citation in answer.Citations)
        {
            text.Append(citation.Standing == CitationStanding.Nearest ? "\nNearest line: " : "\nLine: ").Append(citation.Line).Append(", ").Append(citation.Place);
            if (answer.Intent is not Intent.Source)
            {
                text.Append(": ").Append(citation.Words);
            }
        }
    }

    private static string Name(Answer answer, int role) => role < answer.Roles.Count ? answer.Roles[role].ToString() : "";
}
