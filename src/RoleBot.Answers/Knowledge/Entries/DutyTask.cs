using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge.Entries;

/// <summary>Something people ask leave to do, with the lines that give it to a role, reserve it, or come nearest to it.</summary>
/// <param name="Name">Its name, unique in the folder.</param>
/// <param name="Asked">What recognises it.</param>
/// <param name="Title">What is done, an infinitive without "to".</param>
/// <param name="Area">The area of work it belongs to; empty for none.</param>
internal sealed record DutyTask(string Name, IReadOnlyList<Pattern> Asked, string Title, string Area) : Entry(Name, Asked)
{
    /// <summary>The lines that give the task to a role, without inheritance.</summary>
    public IReadOnlyDictionary<RoleKey, IReadOnlyList<LineId>> Lines { get; init; } = new Dictionary<RoleKey, IReadOnlyList<LineId>>();

    /// <summary>Concepts that may stand in the question without being asked leave for.</summary>
    public IReadOnlySet<Concept> Also { get; init; } = new HashSet<Concept>();

    /// <summary>What narrows or breaks it.</summary>
    public IReadOnlyList<Limit> Limits { get; init; } = [];

    /// <summary>Lines cited beside the task's own where the question names a concept.</summary>
    public IReadOnlyList<Beside> With { get; init; } = [];

    /// <summary>The condition to state, where the lines' own do not say it, by role.</summary>
    public IReadOnlyDictionary<RoleKey, string> Conditions { get; init; } = new Dictionary<RoleKey, string>();

    /// <summary>Whether the answer is plain yes although a line of it states a condition of something else.</summary>
    public bool Unconditional { get; init; }

    /// <summary>Whether its line names one kind of imaging, so that another one in the question must be accounted for.</summary>
    public bool OneModality { get; init; }

    /// <summary>Who it is reserved to; null where it is not.</summary>
    public Reservation? Reserved { get; init; }

    /// <summary>Lines that come nearest, where the guidance says nothing of the task.</summary>
    public IReadOnlyList<LineId> Nearest { get; init; } = [];

    /// <summary>The tasks it may be, where the question does not tell.</summary>
    public IReadOnlyList<string> MayBe { get; init; } = [];

    /// <summary>The question that settles which.</summary>
    public string Ask { get; init; } = "";

    /// <summary>Whether some role has it.</summary>
    public bool IsGranted => Lines.Count > 0;

    /// <summary>Whether the guidance says nothing of it.</summary>
    public bool IsUnmentioned => Lines.Count == 0 && Reserved is null && MayBe.Count == 0;
}
