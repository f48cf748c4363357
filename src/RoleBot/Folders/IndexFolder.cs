using RoleBot.Answers.Knowledge;

namespace RoleBot.Folders;

/// <summary>Finds and reads the folder that holds what the bot knows.</summary>
internal static class IndexFolder
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "ROLEBOT_INDEX";

    private const string Name = "index";

    /// <summary>
    /// The folder to use: the one named, else the one of the environment, else the one beside the program, else the nearest one upwards from the current folder.
    /// </summary>
    public static string Find(string? named)
    {
        if ((Given(named) ?? Given(Environment.GetEnvironmentVariable(Variable))) is { } given)
        {
            return Path.GetFullPath(given);
        }

        var beside = Path.Combine(AppContext.BaseDirectory, Name);
        return Directory.Exists(beside) ? beside : Upwards() ?? beside;
    }

    /// <summary>Reads the folder; where it has faults, prints them and returns null.</summary>
    public static KnowledgeBase? Read(string folder, TextWriter error)
    {
        if (!Directory.Exists(folder))
        {
            error.WriteLine($"There is no index folder at {folder}. Name one with --index DIR or {Variable}.");
            return null;
        }

        var reading = KnowledgeFolder.Read(folder);
        foreach (var fault in reading.Faults)
        {
            error.WriteLine(fault.ToString());
        }

        if (reading.Knowledge is null)
        {
            error.WriteLine($"The index at {folder} has {reading.Faults.Count} {(reading.Faults.Count == 1 ? "fault" : "faults")}; correct the lines above.");
        }

        return reading.Knowledge;
    }

    private static string? Upwards()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static string? Given(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;
}
