using RoleBot.Answers;
using RoleBot.Folders;

namespace RoleBot.CommandLine;

/// <summary>Learns from the examples of the index ahead of the first start.</summary>
internal static class LearnCommand
{
    public static int Run(string? index, string? into, Terminal terminal)
    {
        if (IndexFolder.Read(IndexFolder.Find(index), terminal.Error) is not { } knowledge)
        {
            return ExitCode.BrokenIndex;
        }

        var folder = Path.GetFullPath(into ?? CacheFolder.Learned);
        try
        {
            Answerer.Learn(knowledge, folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"What was learned cannot be kept in {folder}: {fault.Message} Name a folder that can be written to with --into DIR.");
            return ExitCode.Usage;
        }

        terminal.Output.WriteLine($"Learned from the examples; kept in {folder}.");
        return ExitCode.Done;
    }
}
