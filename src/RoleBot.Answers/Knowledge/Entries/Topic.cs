namespace RoleBot.Answers.Knowledge.Entries;

/// <summary>A question of another kind than leave for a task, with its answer.</summary>
/// <param name="Name">Its name, unique in the folder.</param>
/// <param name="Asked">What recognises it.</param>
/// <param name="Intent">The kind of question.</param>
internal sealed record Topic(string Name, IReadOnlyList<Pattern> Asked, Intent Intent) : Entry(Name, Asked)
{
    /// <summary>What is said, each with its lines and the roles or area it holds for.</summary>
    public IReadOnlyList<TopicStatement> Say { get; init; } = [];

    /// <summary>The roles it is about where the question names none.</summary>
    public IReadOnlyList<RoleKey> RolesByDefault { get; init; } = [];

    /// <summary>Concepts that speak against it.</summary>
    public IReadOnlyList<Language.Concept> Not { get; init; } = [];

    /// <summary>Whether it is what a question of this kind is about where no other topic fits.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether it is answered from the roles' own descriptions.</summary>
    public bool AboutRole { get; init; }

    /// <summary>What to do next, and with whom; empty for nothing.</summary>
    public string Next { get; init; } = "";
}
