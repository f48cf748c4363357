using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace RoleBot.Conversations;

/// <summary>Adds what answers messages.</summary>
internal static class ConversationServiceCollectionExtensions
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Talk>();
        services.AddSingleton<IValidateOptions<ConversationOptions>, ConversationOptions.Validator>();
        services.AddOptions<ConversationOptions>().BindConfiguration(ConversationOptions.Section).ValidateOnStart();
        return services;
    }
}
