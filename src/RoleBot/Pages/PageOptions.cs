using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace RoleBot.Pages;

/// <summary>Where the page to chat finds what it needs.</summary>
internal sealed partial class PageOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Page";

    /// <summary>The Web Chat bundle; relative paths are read from the folder of the program. Where there is no such file, the page is a plain form.</summary>
    /// <value>The default value is <c>wwwroot/webchat.js</c>, where the build puts it.</value>
    [Required]
    public string Bundle { get; set; } = "wwwroot/webchat.js";

    /// <summary>Checks the options at the start.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<PageOptions>;
}
