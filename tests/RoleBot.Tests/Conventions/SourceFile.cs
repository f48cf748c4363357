using System.Text.RegularExpressions;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Conventions;

/// <summary>A C# file of the repository, by its path from the root with forward slashes.</summary>
internal sealed partial record SourceFile(string Path)
{
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. new[] { "src", "tests", "bench" }.SelectMany(room => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root(), room), "*.cs", SearchOption.AllDirectories))
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.Root(), file).Replace('\\', '/'))).OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>The folder it stands in.</summary>
    public string Room => Path[..Path.LastIndexOf('/')];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Text { get; } = File.ReadAllText(System.IO.Path.Combine(Repository.Root(), Path));

    public int Lines => Text.Count(c => c == '\n');

    /// <summary>The namespace it declares; empty for none.</summary>
    public string Namespace => Declared().Match(Text).Groups[1].Value;

    /// <summary>The types it declares that are not nested.</summary>
    public IReadOnlyList<string> Types => [.. Type().Matches(Text).Select(m => m.Groups[1].Value)];

    public override string ToString() => Path;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^(?:public |internal |file )(?:sealed |static |abstract |readonly |partial )*(?:class|record struct|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Type();
}
