using RoleBot.Answers.Knowledge;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Knowledge;

/// <summary>A copy of the index in which a fault can be planted.</summary>
internal sealed class IndexCopy : IDisposable
{
    public IndexCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Index, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Index, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // not null: a file is in a folder
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("rolebot-").FullName;

    public KnowledgeReading Read() => KnowledgeFolder.Read(Folder);

    /// <summary>Adds lines at the end of a file; returns the number of the first of them.</summary>
    public int Append(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        var before = File.ReadAllText(path).TrimEnd('\n') + "\n";
        File.WriteAllText(path, before + text + "\n");
        return before.Count(c => c == '\n') + 1;
    }

    /// <summary>Adds lines behind the first line that is just <paramref name="after"/>; returns the number of the first of them.</summary>
    public int Insert(string file, string after, string text)
    {
        var path = Path.Combine(Folder, file);
        var lines = File.ReadAllLines(path).ToList();
        var at = lines.IndexOf(after) + 1;
        Assert.NotEqual(0, at);
        lines.Insert(at, text);
        File.WriteAllLines(path, lines);
        return at + 1;
    }

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public void Write(string file, byte[] content) => File.WriteAllBytes(Path.Combine(Folder, file), content);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Plants one thing at the end of a file and expects it to be named.</summary>
    public static void AppendedIsNamed(string file, string text, string problem, int offset = 0)
    {
        using var copy = new IndexCopy();
        var line = copy.Append(file, text);
        IsNamed(copy, file, line + offset, problem);
    }

    /// <summary>Expects a fault with its file, line and remedy, and no knowledge.</summary>
    public static void IsNamed(IndexCopy copy, string file, int line, string problem)
    {
        var reading = copy.Read();

        Assert.Null(reading.Knowledge);
        var fault = Assert.Single(reading.Faults, f => f.File == file && f.Line == line && f.Problem.Contains(problem, StringComparison.Ordinal));
        Assert.EndsWith(".", fault.Problem, StringComparison.Ordinal);
        Assert.EndsWith(".", fault.Remedy, StringComparison.Ordinal);
    }
}
