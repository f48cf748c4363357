using System.Text.RegularExpressions;

namespace RoleBot.Answers.Responding;

/// <summary>Notices text that looks like a patient's identity, so that the user can be told not to type it.</summary>
internal static partial class PersonalData
{
    /// <summary>Whether a text holds what looks like an NHS number (ten digits, in groups of 3, 3 and 4) or a date of birth.</summary>
    public static bool LooksLikeIdentity(string text) => NhsNumber().IsMatch(text) || BirthDate().IsMatch(text);

    [GeneratedRegex(@"(?<![0-9])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NhsNumber();

    [GeneratedRegex(@"(?<![0-9])[0-3]?[0-9][/.-][01]?[0-9][/.-](?:19|20)?[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex BirthDate();
}
