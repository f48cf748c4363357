using RoleBot.Answers.Content;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Composing;

/// <summary>Words a short question back, with its choices.</summary>
internal sealed class ClarifyComposer(KnowledgeBase knowledge)
{
    private readonly RoleWords _roles = new(knowledge);

    /// <summary>Which role?</summary>
    public Answer Role(DutyTask task, LooseName? loose)
    {
        var roles = loose?.MayMean ?? Judging.Grants.SupportRoles;
        return Back(Intent.Scope, loose?.Ask ?? knowledge.Wording["ask-role"]) with
        {
            Choices = [.. roles.Select(r => new Choice(RoleWords.Sentence(knowledge[r].Name), $"can {_roles.A(r)} {task.Title}?"))],
        };
    }

    /// <summary>Which of several tasks?</summary>
    public Answer Task(DutyTask unclear, RoleKey? role) => Back(Intent.Scope, unclear.Ask) with
    {
        Roles = role is { } key ? [key] : [],
        Choices = [.. unclear.MayBe.Select(name => (DutyTask)knowledge.Entries[name])
            .Select(t => new Choice(RoleWords.Sentence(t.Title), role is { } known ? $"can {_roles.A(known)} {t.Title}?" : $"who can {t.Title}?"))],
    };

    /// <summary>Which task, or which role and task?</summary>
    public Answer Unclear(Intent intent, RoleKey? role) =>
        Back(intent == Intent.WhoCan ? Intent.WhoCan : Intent.Scope, knowledge.Wording[intent == Intent.WhoCan ? "ask-who" : role is null ? "ask-both" : "ask-task"]) with
        {
            Roles = role is { } key ? [key] : [],
        };

    /// <summary>Which two roles?</summary>
    public Answer Comparison() => Back(Intent.Compare, knowledge.Wording["ask-compare"]);

    private static Answer Back(Intent intent, string question) => new(intent, Verdict.Clarify, new Statement(question));
}
