namespace RoleBot.Answers.Knowledge;

/// <summary>One fault in the knowledge folder, with what to do about it.</summary>
/// <param name="File">The file, relative to the folder, with forward slashes.</param>
/// <param name="Line">The line in that file, from 1; 0 where the file as a whole is at fault.</param>
/// <param name="Problem">What is wrong, one sentence.</param>
/// <param name="Remedy">What to change, one sentence.</param>
public sealed record KnowledgeFault(string File, int Line, string Problem, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Problem} {Remedy}" : $"{File}: {Problem} {Remedy}";
}
