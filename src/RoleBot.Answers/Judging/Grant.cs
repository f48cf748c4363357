namespace RoleBot.Answers.Judging;

/// <summary>That a role has a task, and by which lines.</summary>
/// <param name="Role">The role.</param>
/// <param name="Lines">The lines that state the task, the role's own or those it inherits.</param>
/// <param name="Via">The lines by which it inherits; empty where the lines are its own.</param>
/// <param name="From">The role the lines are printed for.</param>
/// <param name="Condition">The qualifier, a clause that can follow "if"; empty where none is stated.</param>
internal sealed record Grant(RoleKey Role, IReadOnlyList<LineId> Lines, IReadOnlyList<LineId> Via, RoleKey From, string Condition);
