using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Knowledge;

/// <summary>An area of work.</summary>
/// <param name="Name">Its name in the files.</param>
/// <param name="Title">Its name in an answer.</param>
/// <param name="Asked">What recognises it.</param>
/// <param name="Lines">The duty lines that belong to it, by role, without inheritance.</param>
internal sealed record Area(string Name, string Title, IReadOnlyList<Pattern> Asked, IReadOnlyDictionary<RoleKey, IReadOnlyList<LineId>> Lines)
    : Entry(Name, Asked)
{
    /// <summary>Whether it is a part of a wider area, shown only where it is asked for or a radiographer is compared.</summary>
    public bool IsDetail { get; init; }
}
