namespace RoleBot.Answers.Content;

/// <summary>One line of the guidance that an answer names.</summary>
/// <param name="Line">The line's identifier.</param>
/// <param name="Place">Where it stands, in words: "Table 4, Support the management of medicines, line 4".</param>
/// <param name="Words">What the line says, in this project's own words; never the publisher's sentence.</param>
/// <param name="Standing">Whether the answer rests on the line or only shows it as the nearest one.</param>
public sealed record Citation(LineId Line, string Place, string Words, CitationStanding Standing);
