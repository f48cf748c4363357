using System.Text.RegularExpressions;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Documents;

/// <summary>A document of the repository.</summary>
internal sealed partial record MarkdownFile(string Path)
{
    private static readonly string[] Rooms = ["src/", "tests/", "index/", "bench/", "docs/", "manifest/", ".ci/"];

    public static IReadOnlyList<MarkdownFile> All { get; } =
        [.. Directory.EnumerateFiles(Repository.Root(), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root(), file).Replace('\\', '/'))
            .Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal) && !path.StartsWith('.')).Order(StringComparer.Ordinal).Select(path => new MarkdownFile(path))];

    public string Text { get; } = File.ReadAllText(System.IO.Path.Combine(Repository.Root(), Path));

    /// <summary>What it points at in the repository: the targets of its links, and what it names in code marks by a path from the root.</summary>
    public IEnumerable<string> Targets =>
        Link().Matches(Text).Select(m => m.Groups[1].Value).Where(t => !t.Contains("://", StringComparison.Ordinal)).Select(FromHere)
            .Concat(Code().Matches(Text).Select(m => m.Groups[1].Value).Where(t => Rooms.Any(r => t.StartsWith(r, StringComparison.Ordinal)) && !t.Contains('*', StringComparison.Ordinal)));

    public static bool Exists(string target) => System.IO.Path.Exists(System.IO.Path.Combine(Repository.Root(), target));

    public override string ToString() => Path;

    private string FromHere(string target) =>
        System.IO.Path.GetRelativePath(Repository.Root(), System.IO.Path.Combine(Repository.Root(), System.IO.Path.GetDirectoryName(Path) ?? "", target.Split('#')[0]));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`([\w./-]+)`")]
    private static partial Regex Code();
}
