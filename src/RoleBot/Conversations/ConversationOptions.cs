using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace RoleBot.Conversations;

/// <summary>How much of the conversations is kept, in memory only.</summary>
internal sealed partial class ConversationOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Conversations";

    /// <summary>How many conversations are remembered at once; beyond that the longest unused is forgotten.</summary>
    /// <value>The default value is 10,000.</value>
    [Range(1, 1_000_000)]
    public int MaxConversations { get; set; } = 10_000;

    /// <summary>After how many minutes without a message a conversation is forgotten.</summary>
    /// <value>The default value is 120 minutes.</value>
    [Range(1, 7 * 24 * 60)]
    public int IdleMinutes { get; set; } = 120;

    /// <summary>Checks the options at the start.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<ConversationOptions>;
}
