namespace RoleBot.Folders;

/// <summary>Finds the folder in which the search index, and what the examples teach, are kept between starts. It only saves time: anything in it may be deleted.</summary>
internal static class CacheFolder
{
    /// <summary>The environment variable that names the folder; "none" keeps the index in memory.</summary>
    public const string Variable = "ROLEBOT_CACHE";

    /// <summary>The folder beside the program in which the build leaves what the examples of its index teach.</summary>
    public static string Learned => Path.Combine(AppContext.BaseDirectory, "learned");

    private const string InMemory = "none";

    /// <summary>The folder; null to keep the index in memory.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrWhiteSpace(named))
        {
            return named == InMemory ? null : Path.GetFullPath(named);
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return home.Length == 0 ? null : Path.Combine(home, "rolebot", "cache");
    }
}
