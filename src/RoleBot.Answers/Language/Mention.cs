namespace RoleBot.Answers.Language;

/// <summary>One place in a message where a concept is named.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The last token, inclusive.</param>
/// <param name="Gapped">Whether other words stand inside ("take … out").</param>
internal readonly record struct Mention(Concept Concept, int Start, int End, bool Gapped)
{
    /// <summary>Whether a token stands in it, the words in a gap included.</summary>
    public bool Holds(int token) => Start <= token && token <= End;

    /// <summary>Whether the two mentions name at least one token in common.</summary>
    public bool Overlaps(Mention other) => Start <= other.End && other.Start <= End;
}
