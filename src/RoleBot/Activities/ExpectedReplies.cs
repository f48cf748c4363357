namespace RoleBot.Activities;

/// <summary>The answers to an activity that asked for them in the response.</summary>
/// <param name="Activities">The answers, in order.</param>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
