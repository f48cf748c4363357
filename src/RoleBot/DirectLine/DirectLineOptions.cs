using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace RoleBot.DirectLine;

/// <summary>How many Direct Line conversations are kept, and how long; in memory only.</summary>
internal sealed partial class DirectLineOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DirectLine";

    /// <summary>How many conversations are kept at once; beyond that the longest unused ends.</summary>
    /// <value>The default value is 500.</value>
    [Range(1, 100_000)]
    public int MaxConversations { get; set; } = 500;

    /// <summary>After how many minutes without a request a conversation ends.</summary>
    /// <value>The default value is 60 minutes.</value>
    [Range(1, 24 * 60)]
    public int IdleMinutes { get; set; } = 60;

    /// <summary>How many minutes a token is good for; clients ask for the next one before.</summary>
    /// <value>The default value is 30 minutes.</value>
    [Range(1, 24 * 60)]
    public int TokenMinutes { get; set; } = 30;

    /// <summary>How many kilobytes of activities are kept for a conversation; beyond that the oldest go.</summary>
    /// <value>The default value is 512 kilobytes.</value>
    [Range(64, 64 * 1024)]
    public int MaxKilobytes { get; set; } = 512;

    /// <summary>Checks the options at the start.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<DirectLineOptions>;
}
