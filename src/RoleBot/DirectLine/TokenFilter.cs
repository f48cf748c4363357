using RoleBot.Http;

namespace RoleBot.DirectLine;

/// <summary>Lets a request pass that brings a token, and into that token's conversation only.</summary>
internal sealed class TokenFilter(DirectLineTokens tokens) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    /// <summary>The conversation of the token the request came with.</summary>
    public static string ConversationOf(HttpContext context) => (string)context.Items[typeof(TokenFilter)]!; // not null: set before any endpoint behind the filter

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return new(Refusal.Of(StatusCodes.Status401Unauthorized, "no_token", "Send Authorization: Bearer with a token from POST /v3/directline/tokens/generate."));
        }

        var conversation = tokens.ConversationOf(header[Scheme.Length..].Trim());
        if (conversation is null || (http.GetRouteValue("id") is string id && id != conversation))
        {
            return new(Refusal.Of(StatusCodes.Status403Forbidden, "bad_token", "The token has run out or is for another conversation; get one from POST /v3/directline/tokens/generate."));
        }

        http.Items[typeof(TokenFilter)] = conversation;
        return next(context);
    }
}
