namespace RoleBot.Answers.Content;

/// <summary>One assertion of an answer with the lines that carry it.</summary>
/// <param name="Text">The assertion, one sentence in plain text.</param>
/// <param name="Lines">The lines it rests on; empty only where it asserts nothing about the guidance (a greeting, an offer).</param>
public sealed record Statement(string Text, IReadOnlyList<LineId> Lines)
{
    /// <summary>An assertion without a line: a greeting, an offer, a request.</summary>
    public Statement(string text) : this(text, [])
    {
    }
}
