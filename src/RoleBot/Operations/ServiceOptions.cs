using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace RoleBot.Operations;

/// <summary>How the service as a whole is run.</summary>
internal sealed partial class ServiceOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Service";

    /// <summary>How many seconds a request may take before it is given up.</summary>
    /// <value>The default value is 15 seconds.</value>
    [Range(1, 120)]
    public int RequestSeconds { get; set; } = 15;

    /// <summary>How many seconds requests that are under way have to finish when the service stops.</summary>
    /// <value>The default value is 15 seconds.</value>
    [Range(0, 120)]
    public int ShutdownSeconds { get; set; } = 15;

    /// <summary>Checks the options at the start.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<ServiceOptions>;
}
