namespace RoleBot.Answers.Search;

/// <summary>What a document of the index is.</summary>
public enum DocumentKind
{
    /// <summary>A line of the guidance.</summary>
    Line,

    /// <summary>A task or topic that questions are matched against.</summary>
    Entry,
}
