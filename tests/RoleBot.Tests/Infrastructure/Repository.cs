using System.Runtime.CompilerServices;

namespace RoleBot.Tests.Infrastructure;

/// <summary>The working copy the tests belong to.</summary>
internal static class Repository
{
    public static string Index { get; } = Path.Combine(Root(), "index");

    // The index as it is now, not as an earlier build copied it beside the tests.
    [ModuleInitializer]
    internal static void UseItsIndex() => Environment.SetEnvironmentVariable("ROLEBOT_INDEX", Index);

    public static string Root([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory); // not null: a file is in a folder
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RoleBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository: there is no RoleBot.sln above them.");
    }
}
