namespace RoleBot.Answers.Language;

/// <summary>What part a concept plays in a question.</summary>
internal enum ConceptKind
{
    /// <summary>A role of the guidance, or a loose name for some.</summary>
    Role,

    /// <summary>Something done.</summary>
    Action,

    /// <summary>Something it is done on or with.</summary>
    Thing,

    /// <summary>A kind of imaging.</summary>
    Modality,

    /// <summary>Somebody else spoken of.</summary>
    Person,

    /// <summary>Something that narrows or breaks a line: a level, a missing condition, a group of patients.</summary>
    Limit,

    /// <summary>The backdrop; neither helps nor spoils.</summary>
    Setting,

    /// <summary>How the question is put.</summary>
    Cue,

    /// <summary>A phrase written out in a pattern.</summary>
    Phrase,
}
