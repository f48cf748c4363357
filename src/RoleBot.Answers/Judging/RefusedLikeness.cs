using RoleBot.Answers.Examples;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Judging;

/// <summary>Weighs, by the examples, how much a message is like something a role has not against what it has.</summary>
internal sealed class RefusedLikeness(KnowledgeBase knowledge, Grants grants)
{
    // What is less like its own examples than this is not about the task, however unlike everything else it is.
    private const double LeastOwn = -0.2;
    // A part is plainly about something refused from here on, and so far ahead of anything the role has.
    private const double Plain = 0.3;
    private const double PlainlyAhead = 0.4;

    /// <summary>By how much a message is likelier to be about the task than about anything refused, or a near miss of anything; negative where it is less likely.</summary>
    public double Margin(Message message, Focus focus, DutyTask task, RoleKey role)
    {
        var likeness = knowledge.Ranker.RankTasks(message, focus);
        var own = likeness.Of(task);
        var margin = own - Math.Max(likeness.MostOfNearMisses, Most(likeness, t => t != task && grants.Refuse(t, role)));
        return own < LeastOwn ? Math.Min(margin, 0) : margin;
    }

    /// <summary>Whether a part of a message is, by itself, plainly about something refused.</summary>
    public bool IsPlainly(Message part, RoleKey role)
    {
        var likeness = knowledge.Ranker.RankTasks(part, Focus.Find(part, knowledge.Vocabulary));
        var refused = Most(likeness, t => grants.Refuse(t, role));
        return refused > Plain && refused > Most(likeness, t => !grants.Refuse(t, role)) + PlainlyAhead;
    }

    /// <summary>What a message is likeliest to be about, if that is a task that the role has not, though the guidance gives it to somebody; null where it is not.</summary>
    public DutyTask? Likelier(Message message, Focus focus, DutyTask task, RoleKey role)
    {
        var likeness = knowledge.Ranker.RankTasks(message, focus);
        var likeliest = knowledge.Tasks.Where(t => t.MayBe.Count == 0).MaxBy(likeness.Of)!; // not null: there are tasks
        return likeliest != task && likeness.Of(likeliest) > Math.Max(likeness.Of(task), likeness.OfNearMiss(task)) && grants.Refuse(likeliest, role) && (likeliest.Reserved is not null || likeliest.IsGranted) ? likeliest : null;
    }

    private double Most(Likeness likeness, Func<DutyTask, bool> which) => knowledge.Tasks.Where(t => t.MayBe.Count == 0 && which(t)).Select(likeness.Of).DefaultIfEmpty(double.NegativeInfinity).Max();
}
