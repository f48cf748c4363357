namespace RoleBot.Answers;

/// <summary>
/// What is remembered of the earlier turns of a conversation: typed facts only, never a user's words, so that it can be
/// kept without keeping anything personal. Safe to serialise.
/// </summary>
public sealed record Conversation
{
    /// <summary>A conversation in which nothing has been said.</summary>
    public static Conversation Empty { get; } = new();

    /// <summary>The role the user has said is their own.</summary>
    public RoleKey? Speaker { get; init; }

    /// <summary>The roles the last question was about.</summary>
    public IReadOnlyList<RoleKey> Roles { get; init; } = [];

    /// <summary>What kind of question the last one was.</summary>
    public Intent? Intent { get; init; }

    /// <summary>The entry of the knowledge the last question was about: a task, a topic; null where none was found.</summary>
    public string? Subject { get; init; }

    /// <summary>The area the last question was about, such as <c>medicines</c>.</summary>
    public string? Area { get; init; }

    /// <summary>The concepts of the vocabulary, by name, that the last question asked with; empty where it asked about no task.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>How the last answer was come to, in our own words.</summary>
    public IReadOnlyList<Content.Statement> Reasons { get; init; } = [];

    /// <summary>Whether something of the last question was not understood: no later question that leans on it gets a yes.</summary>
    public bool PartlyUnread { get; init; }
}
