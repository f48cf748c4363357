namespace RoleBot.Answers;

/// <summary>The roles an answer can be about, by the keys of the answer contract.</summary>
public enum RoleKey
{
    /// <summary>Clinical support worker, typically Band 2 (T2.CSW).</summary>
    CSW,

    /// <summary>Senior clinical support worker, typically Band 3 (T2.SCSW).</summary>
    SCSW,

    /// <summary>Mammography associate, typically Band 4 (T2.MA).</summary>
    MA,

    /// <summary>Assistant practitioner, typically Band 4, some trainees Band 3 (T2.AP, fn1).</summary>
    AP,

    /// <summary>Diagnostic radiographer: only the other side of a comparison (Table 5) or somebody to escalate to.</summary>
    RAD,
}
