namespace RoleBot.Answers;

/// <summary>What kind of question was asked.</summary>
public enum Intent
{
    /// <summary>May this role do this task?</summary>
    Scope,

    /// <summary>Which roles have this task?</summary>
    WhoCan,

    /// <summary>What does this role do, all told or in one area?</summary>
    Duties,

    /// <summary>How do two roles differ?</summary>
    Compare,

    /// <summary>What is needed to enter a role?</summary>
    Entry,

    /// <summary>How does one get from one role to the next, or on to a degree?</summary>
    Progression,

    /// <summary>What is this role, its band, its level, its abbreviation?</summary>
    Role,

    /// <summary>What should be done, or who told, when something happens?</summary>
    Escalation,

    /// <summary>Where is it written, and by whom?</summary>
    Source,

    /// <summary>A greeting, thanks, a call for help.</summary>
    Smalltalk,

    /// <summary>Nothing the guidance has any business answering.</summary>
    OutOfScope,
}
