namespace RoleBot.Answers.Judging;

/// <summary>
/// By how much a message must be likelier to be about a task than about anything refused, by the examples, for the rest of it to matter less.
/// How far "by how much" is was read off questions that stood in no example.
/// </summary>
internal static class Margins
{
    /// <summary>Words of every sort of question, left over, spoil nothing.</summary>
    public const double Likely = 0.2;

    /// <summary>Everyday words left over spoil nothing, nor does what is told beside the question.</summary>
    public const double Sure = 0.3;

    /// <summary>Nor does whatever else the question names, so long as every word of it is known and nothing of it is, by itself, plainly something refused.</summary>
    public const double VerySure = 0.5;
}
