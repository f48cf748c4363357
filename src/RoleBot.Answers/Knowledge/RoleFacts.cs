namespace RoleBot.Answers.Knowledge;

/// <summary>What the guidance says of a role as a whole.</summary>
/// <param name="Key">The role.</param>
/// <param name="Name">Its name.</param>
/// <param name="Plural">Its name, several of them.</param>
/// <param name="Nickname">The name people use.</param>
/// <param name="Band">Its band in words.</param>
/// <param name="About">What it is, a clause that can follow "it".</param>
/// <param name="Lines">The lines that say so.</param>
/// <param name="BandLines">The lines that state the band.</param>
/// <param name="Inherits">The role whose duties it has as well; null for none.</param>
/// <param name="InheritsBy">The lines that say so.</param>
public sealed record RoleFacts(
    RoleKey Key,
    string Name,
    string Plural,
    string Nickname,
    string Band,
    string About,
    IReadOnlyList<LineId> Lines,
    IReadOnlyList<LineId> BandLines,
    RoleKey? Inherits,
    IReadOnlyList<LineId> InheritsBy);
