namespace RoleBot.Activities;

/// <summary>A conversation of a channel.</summary>
/// <param name="Id">Its identifier; in a Teams channel with the thread in it.</param>
/// <param name="ConversationType">What kind it is, such as <c>personal</c> or <c>channel</c>.</param>
/// <param name="TenantId">The tenant it belongs to.</param>
/// <param name="IsGroup">Whether there can be more than one user in it.</param>
internal sealed record ConversationAccount(string? Id, string? ConversationType = null, string? TenantId = null, bool? IsGroup = null);
