using RoleBot.Answers;

namespace RoleBot.Cards;

/// <summary>The roles as the head of a table names them.</summary>
internal static class RoleName
{
    public static string Of(RoleKey role) => role switch
    {
        RoleKey.CSW => "Clinical support worker",
        RoleKey.SCSW => "Senior clinical support worker",
        RoleKey.MA => "Mammography associate",
        RoleKey.AP => "Assistant practitioner",
        RoleKey.RAD => "Diagnostic radiographer",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a name."),
    };
}
