using RoleBot.Answers.Content;
using RoleBot.Answers.Judging;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Composing;

/// <summary>Words the answer to "may this role do this task?".</summary>
internal sealed class ScopeComposer(KnowledgeBase knowledge)
{
    // A longer condition stands below the headline only.
    private const int LongestInHeadline = 70;
    private readonly RoleWords _roles = new(knowledge);

    /// <summary>Words a judgement; <see cref="Verdict.Clarify"/> is the <see cref="ClarifyComposer"/>'s.</summary>
    public Answer Compose(Judgement judged) => judged.Verdict switch
    {
        Verdict.Yes or Verdict.YesIf => Positive(judged),
        Verdict.NotListed when judged.Broken is null => NotListed(judged),
        _ when judged.Broken is { } limit => Broken(judged, limit),
        Verdict.Reserved => Reserved(judged),
        _ => NotMentioned(judged),
    };

    /// <summary>What one may well ask after an answer about a task.</summary>
    public IReadOnlyList<Choice> FollowUps(DutyTask task, RoleKey? role)
    {
        var next = role is { } asked ? knowledge.Roles.FirstOrDefault(r => r.Inherits == asked)?.Key ?? knowledge[asked].Inherits : null;
        var choices = new List<Choice>
        {
            new(knowledge.Wording["follow-who"], $"who can {task.Title}?"),
            new(knowledge.Wording["follow-where"], knowledge.Wording["follow-where"]),
            new(knowledge.Wording["follow-why"], knowledge.Wording["follow-why"]),
        };
        if (next is { } other)
        {
            choices.Add(new Choice(knowledge.Wording["follow-role", ("a-role", _roles.A(other))], $"can {_roles.A(other)} {task.Title}?"));
        }

        return choices;
    }

    private Answer Positive(Judgement judged)
    {
        var grant = judged.Grant!; // not null: a yes has its grant
        var task = judged.Task!; // not null: a grant has its task
        var cited = new CitationList(knowledge).Support(grant.Lines).Support(judged.Beside.SelectMany(b => b.Lines)).Support(judged.Added.SelectMany(a => a.Lines)).Support(grant.Via);
        var conditions = Conditions(judged);
        var condition = RoleWords.Join([.. conditions.Select(c => c.Text)]);
        var isLong = condition.Length > LongestInHeadline;
        var headline = conditions.Count == 0
            ? knowledge.Wording["yes", ("a-role", _roles.A(grant.Role)), ("task", task.Title)]
            : knowledge.Wording[isLong ? "yes-if-long" : "yes-if", ("a-role", _roles.A(grant.Role)), ("task", task.Title), ("condition", condition)];
        return new Answer(Intent.Scope, judged.Verdict, new Statement(headline, [.. grant.Lines]))
        {
            Roles = [grant.Role],
            Conditions = [.. conditions.Select(c => c with { Text = RoleWords.Sentence(c.Text) + "." })],
            Statements = [.. Inherited(grant), .. judged.Beside.DistinctBy(b => b.Say).Select(b => new Statement(b.Say + ".", b.Lines))],
            Escalation = judged.Verdict == Verdict.YesIf ? [new Statement(knowledge.Wording["next-yes-if"])] : [],
            Citations = cited.All,
        };
    }

    private static List<Statement> Conditions(Judgement judged)
    {
        var conditions = new List<Statement>();
        if (judged.Grant is { Condition.Length: > 0 } grant)
        {
            conditions.Add(new Statement(grant.Condition, [.. grant.Lines]));
        }

        conditions.AddRange(judged.Added.Select(a => new Statement(a.Condition, a.Lines)));
        return conditions;
    }

    private IEnumerable<Statement> Inherited(Grant grant)
    {
        if (grant.From != grant.Role)
        {
            yield return new Statement(RoleWords.Sentence(knowledge.Wording["inherits", ("a-role", _roles.A(grant.Role)), ("parent", knowledge[grant.From].Name)]), grant.Via);
        }
    }

    private Answer NotListed(Judgement judged)
    {
        var task = judged.Task!; // not null: it is listed for somebody
        var holders = _roles.Plurals(judged.Holders.Select(h => h.Role));
        var headline = knowledge.Wording["not-listed", ("a-role", _roles.A(judged.Role!.Value)), ("task", task.Title), ("holders", holders)]; // not null: judged for a role
        var lines = judged.Holders.SelectMany(h => h.Lines).Distinct().ToList();
        return new Answer(Intent.Scope, Verdict.NotListed, new Statement(headline, lines))
        {
            Roles = [judged.Role.Value],
            Statements = [.. judged.Holders.Where(h => h.Condition.Length > 0 && h.From == h.Role).Select(h => new Statement(RoleWords.Sentence(_roles.A(h.Role)) + ": if " + h.Condition + ".", h.Lines))],
            Escalation = [new Statement(knowledge.Wording["next-not-listed", ("holders", _roles.AnyOf([.. judged.Holders.Select(h => h.Role)]))])],
            Citations = new CitationList(knowledge).Support(lines).Nearest(task.Nearest).All,
        };
    }

    private Answer Reserved(Judgement judged)
    {
        var task = judged.Task!; // not null: reserved by it
        var reserved = task.Reserved!; // not null: reserved
        return new Answer(Intent.Scope, Verdict.Reserved, new Statement(knowledge.Wording["reserved", ("task", task.Title), ("to", reserved.To)], reserved.Lines))
        {
            Roles = judged.Role is { } role ? [role] : [],
            Statements = [new Statement(reserved.Say, reserved.Lines)],
            Escalation = [new Statement(knowledge.Wording["next-reserved", ("to", reserved.To)], reserved.Lines)],
            Citations = new CitationList(knowledge).Support(reserved.Lines).All,
        };
    }

    private Answer Broken(Judgement judged, Limit limit)
    {
        var task = judged.Task!; // not null: a limit belongs to a task
        var wording = judged.Verdict == Verdict.Reserved ? "broken-reserved" : "broken-other";
        var role = judged.Role is { } key ? _roles.A(key) : "";
        return new Answer(Intent.Scope, judged.Verdict, new Statement(knowledge.Wording[wording, ("task", task.Title), ("a-role", role)], limit.Lines))
        {
            Roles = judged.Role is { } about ? [about] : [],
            Statements = [new Statement(limit.Say, limit.Lines)],
            Escalation = [new Statement(knowledge.Wording["next-not-mentioned"])],
            Citations = new CitationList(knowledge).Support(limit.Lines).Nearest(judged.Grant?.Lines ?? []).All,
        };
    }

    private Answer NotMentioned(Judgement judged)
    {
        var unmentioned = judged.Task is { IsUnmentioned: true } task ? task : null;
        var nearest = unmentioned?.Nearest ?? judged.Grant?.Lines ?? [];
        var words = string.Join("\", \"", judged.LeftOver);
        var headline = unmentioned is not null ? knowledge.Wording["not-mentioned", ("task", unmentioned.Title)]
            : judged.LeftOver.Count > 0 ? knowledge.Wording["not-understood", ("words", words)]
            : judged is { IsUnsure: true, Task: { } meant } ? knowledge.Wording["not-sure", ("task", meant.Title)]
            : knowledge.Wording["not-mentioned-unknown"];
        return new Answer(Intent.Scope, Verdict.NotMentioned, new Statement(headline))
        {
            Roles = judged.Role is { } role ? [role] : [],
            IsPartlyUnread = judged.LeftOver.Count > 0 || judged.IsUnsure,
            Notices = judged.LeftOver.Count > 0 || judged.IsUnsure ? [knowledge.Wording["ask-again"]] : [],
            Escalation = [new Statement(knowledge.Wording["next-not-mentioned"])],
            Citations = new CitationList(knowledge).Nearest(nearest).All,
        };
    }
}
