using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace RoleBot.BotFramework;

/// <summary>How the Bot Framework channel is run.</summary>
internal sealed partial class BotFrameworkOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "BotFramework";

    private const string NotSupported =
        "signing in with credentials is not supported in this version. Leave AppId, AppPassword and TenantId of the section BotFramework empty: "
        + "the service then answers /api/messages on this machine only.";

    /// <summary>The application identifier of the bot.</summary>
    /// <value>Has to be empty in this version.</value>
    [RegularExpression("^$", ErrorMessage = NotSupported)]
    public string? AppId { get; set; }

    /// <summary>The secret of the bot.</summary>
    /// <value>Has to be empty in this version.</value>
    [RegularExpression("^$", ErrorMessage = NotSupported)]
    public string? AppPassword { get; set; }

    /// <summary>The tenant the bot belongs to.</summary>
    /// <value>Has to be empty in this version.</value>
    [RegularExpression("^$", ErrorMessage = NotSupported)]
    public string? TenantId { get; set; }

    /// <summary>How many seconds delivering one answer may take, repeats included; channels give up after fifteen.</summary>
    /// <value>The default value is 10 seconds.</value>
    [Range(1, 14)]
    public int DeliverySeconds { get; set; } = 10;

    /// <summary>For how many minutes an activity that comes again is known for the same one.</summary>
    /// <value>The default value is 15 minutes.</value>
    [Range(1, 24 * 60)]
    public int RepeatMinutes { get; set; } = 15;

    /// <summary>Checks the options at the start.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<BotFrameworkOptions>;
}
