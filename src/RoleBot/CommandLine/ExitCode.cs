namespace RoleBot.CommandLine;

/// <summary>What the program's exit codes mean; the help says the same.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A wrong use of the program, or something unexpected.</summary>
    public const int Usage = 1;

    /// <summary>The index is missing or has faults.</summary>
    public const int BrokenIndex = 2;

    /// <summary>Some lines of a batch could not be read; the others were answered.</summary>
    public const int UnreadableLines = 3;
}
