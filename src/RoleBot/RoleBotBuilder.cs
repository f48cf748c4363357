using RoleBot.Asking;
using RoleBot.BotFramework;
using RoleBot.Conversations;
using RoleBot.DirectLine;
using RoleBot.Http;
using RoleBot.Operations;
using RoleBot.Pages;

namespace RoleBot;

/// <summary>Puts the service together from its rooms.</summary>
internal static class RoleBotBuilder
{
    public static WebApplicationBuilder AddRoleBot(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddOperations()
            .AddConversations()
            .AddBotFramework()
            .AddDirectLine()
            .AddPages();
        return builder;
    }

    public static WebApplication UseRoleBot(this WebApplication app)
    {
        app.UseErrorResponses();
        app.UseResponseCompression();
        app.UseRequestTimeouts();
        app.MapHealth();
        app.MapAsk();
        app.MapBotFramework();
        app.MapDirectLine();
        app.MapPages();
        return app;
    }
}
