using RoleBot.Folders;
namespace RoleBot.CommandLine;

/// <summary>Reads the index and says whether it can be used.</summary>
internal static class CheckCommand
{
    public static int Run(string? index, Terminal terminal)
    {
        var folder = IndexFolder.Find(index);

        // The faults are what was asked for, so they are the output here.
        if (IndexFolder.Read(folder, terminal.Output) is not { } knowledge)
        {
            return ExitCode.BrokenIndex;
        }

        terminal.Output.WriteLine($"The index at {folder} is sound: {knowledge.Lines.Count} lines of the guidance, content {knowledge.ContentHash}.");
        return ExitCode.Done;
    }
}
