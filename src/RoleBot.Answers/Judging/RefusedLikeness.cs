using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Judging;

/// <summary>Weighs, by the examples, how much a message is like something a role has not against what it has.</summary>
internal sealed class RefusedLikeness(KnowledgeBase knowledge, Grants grants)
{
    /// <summary>By how much a message is likelier to be about anything refused, or a near miss of the task, than about the task; negative where it is less likely.</summary>
    public double OverTask(Message message, Focus focus, DutyTask task, RoleKey role)
    {
        var (own, _, refused) = Weigh(message, focus, task, role);
        return refused - own;
    }

    /// <summary>The same against anything that the role has.</summary>
    public double OverAnythingHad(Message message, DutyTask task, RoleKey role)
    {
        var (_, had, refused) = Weigh(message, Focus.Find(message, knowledge.Vocabulary), task, role);
        return refused - had;
    }

    /// <summary>What a message is likeliest to be about, if that is a task that the role has not, though the guidance gives it to somebody; null where it is not.</summary>
    public DutyTask? Likelier(Message message, Focus focus, DutyTask task, RoleKey role)
    {
        var likeness = knowledge.Ranker.Rank(message, focus);
        var likeliest = knowledge.Tasks.Where(t => t.MayBe.Count == 0).MaxBy(likeness.Of)!; // not null: there are tasks
        return likeliest != task && likeness.Of(likeliest) > Math.Max(likeness.Of(task), likeness.OfNearMiss(task)) && grants.Refuse(likeliest, role) && (likeliest.Reserved is not null || likeliest.IsGranted) ? likeliest : null;
    }

    private (double Own, double Had, double Refused) Weigh(Message message, Focus focus, DutyTask task, RoleKey role)
    {
        var likeness = knowledge.Ranker.Rank(message, focus);
        var own = likeness.Of(task);
        var (had, refused) = (own, likeness.OfNearMiss(task));
        foreach (var other in knowledge.Tasks.Where(t => t.MayBe.Count == 0 && t != task))
        {
            if (grants.Refuse(other, role))
            {
                refused = Math.Max(refused, likeness.Of(other));
            }
            else
            {
                had = Math.Max(had, likeness.Of(other));
            }
        }

        return (own, had, refused);
    }
}
