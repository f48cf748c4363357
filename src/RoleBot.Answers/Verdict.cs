namespace RoleBot.Answers;

/// <summary>The typed outcome of a <see cref="Intent.Scope"/> question.</summary>
public enum Verdict
{
    /// <summary>A line for the role covers the task and states no qualifier.</summary>
    Yes,

    /// <summary>A line covers the task under a stated qualifier, which is part of the answer.</summary>
    YesIf,

    /// <summary>Listed for another support role, not for this one. Never a prohibition.</summary>
    NotListed,

    /// <summary>Left with a registered professional or the operator.</summary>
    Reserved,

    /// <summary>The guidance says nothing of the task for anyone. Never a prohibition.</summary>
    NotMentioned,

    /// <summary>Role or task is missing or ambiguous and the answer would differ: one short question back.</summary>
    Clarify,
}
