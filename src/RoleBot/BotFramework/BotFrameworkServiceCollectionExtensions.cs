using Microsoft.Extensions.Options;

namespace RoleBot.BotFramework;

/// <summary>Adds the Bot Framework channel.</summary>
internal static class BotFrameworkServiceCollectionExtensions
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddSingleton<IActivityAuthenticator, LoopbackOnlyAuthenticator>();
        services.AddSingleton<ActivityHandler>();
        services.AddSingleton<ConnectorClient>();

        // A redirect could lead anywhere, and the usual loggers would write addresses with the identifiers of people in them.
        services.AddHttpClient(ConnectorClient.Name)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
            .RemoveAllLoggers();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptions.Validator>();
        services.AddOptions<BotFrameworkOptions>().BindConfiguration(BotFrameworkOptions.Section).ValidateOnStart();
        return services;
    }
}
