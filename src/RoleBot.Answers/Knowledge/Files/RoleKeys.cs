namespace RoleBot.Answers.Knowledge.Files;

/// <summary>Reads role keys as the files write them.</summary>
internal static class RoleKeys
{
    /// <summary>Reads a key; false for anything but the exact name of one (a number is none).</summary>
    public static bool TryParse(string text, out RoleKey role) =>
        Enum.TryParse(text, out role) && role.ToString() == text;
}
