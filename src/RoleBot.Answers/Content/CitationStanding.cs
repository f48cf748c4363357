namespace RoleBot.Answers.Content;

/// <summary>How a cited line stands to the answer.</summary>
public enum CitationStanding
{
    /// <summary>The answer rests on this line.</summary>
    Support,

    /// <summary>The line is shown as the nearest one; it does not cover what was asked.</summary>
    Nearest,
}
