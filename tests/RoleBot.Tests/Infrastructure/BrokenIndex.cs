namespace RoleBot.Tests.Infrastructure;

/// <summary>A copy of the index with one line that is none.</summary>
internal sealed class BrokenIndex : IDisposable
{
    private const string Lines = "lines/table-4.tsv";

    public BrokenIndex()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Index, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Index, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // not null: a file is in a folder
            File.Copy(file, copy);
        }

        var broken = Path.Combine(Folder, Lines);
        File.AppendAllText(broken, "not an identifier\tduty\tdo something\t\n");
        Fault = $"{Lines}:{File.ReadAllLines(broken).Length}: ";
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("rolebot-").FullName;

    /// <summary>How the fault's line begins.</summary>
    public string Fault { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
