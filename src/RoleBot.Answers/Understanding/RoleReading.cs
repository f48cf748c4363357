namespace RoleBot.Answers.Understanding;

/// <summary>Which roles a message is about.</summary>
/// <param name="Named">The roles named in it, in order of importance: the one asked about first.</param>
/// <param name="Subject">The role leave is asked for; null where none is said.</param>
/// <param name="Loose">The loose name used instead of a role, by its concept; null where there is none.</param>
/// <param name="LooseMeans">What the loose name may mean.</param>
/// <param name="SaysOwn">The role the speaker says is their own; null where they do not.</param>
/// <param name="Carried">Whether the subject comes from an earlier turn.</param>
internal sealed record RoleReading(
    IReadOnlyList<RoleKey> Named,
    RoleKey? Subject,
    string? Loose,
    IReadOnlyList<RoleKey> LooseMeans,
    RoleKey? SaysOwn,
    bool Carried);
