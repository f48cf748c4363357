namespace RoleBot.Activities;

/// <summary>A user or a bot.</summary>
/// <param name="Id">The identifier in its channel.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Role">Either <c>user</c> or <c>bot</c>, where the channel says so.</param>
internal sealed record ChannelAccount(string? Id, string? Name = null, string? Role = null);
