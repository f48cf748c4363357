using Microsoft.Extensions.Options;

namespace RoleBot.Pages;

/// <summary>Adds the pages.</summary>
internal static class PageServiceCollectionExtensions
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<WebChatBundle>();
        services.AddSingleton<IValidateOptions<PageOptions>, PageOptions.Validator>();
        services.AddOptions<PageOptions>().BindConfiguration(PageOptions.Section).ValidateOnStart();
        return services;
    }
}
