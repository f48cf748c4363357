namespace RoleBot.Activities;

/// <summary>The buttons a channel shows under the last message.</summary>
/// <param name="Actions">The buttons; never empty.</param>
internal sealed record SuggestedActions(IReadOnlyList<SuggestedActions.CardAction> Actions)
{
    /// <summary>One button.</summary>
    /// <param name="Type">What pressing it does; <c>imBack</c> sends the value as the user's message.</param>
    /// <param name="Title">What it shows.</param>
    /// <param name="Value">What it sends.</param>
    internal sealed record CardAction(string Type, string Title, string Value);
}
