using Microsoft.Extensions.Options;

namespace RoleBot.DirectLine;

/// <summary>Adds Direct Line.</summary>
internal static class DirectLineServiceCollectionExtensions
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineRoom>();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptions.Validator>();
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateOnStart();
        return services;
    }
}
