namespace RoleBot.Pages;

/// <summary>The headers that keep a page to itself: nothing from elsewhere, nothing to elsewhere.</summary>
internal static class PageHeaders
{
    /// <summary>Web Chat writes its styles into the page as it runs, hence 'unsafe-inline' for styles; scripts come from here only.</summary>
    private const string ChatPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string FormPolicy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void SetForChat(HttpResponse response) => Set(response, ChatPolicy);

    public static void SetForForm(HttpResponse response) => Set(response, FormPolicy);

    private static void Set(HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
