namespace RoleBot.Answers.Knowledge.Files;

/// <summary>Reads intents as the files and the contract of answers write them: <c>out_of_scope</c>.</summary>
internal static class IntentNames
{
    /// <summary>Reads a name; false where it is none.</summary>
    public static bool TryParse(string text, out Intent intent) => Enum.TryParse(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out intent);
}
