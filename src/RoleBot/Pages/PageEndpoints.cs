using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using RoleBot.Answers;
using RoleBot.Asking;
using RoleBot.Http;

namespace RoleBot.Pages;

/// <summary>The addresses a browser opens.</summary>
internal static class PageEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/", Methods, Home);
        app.MapMethods("/form", Methods, (HttpResponse response) => Form(response, FormPage.Html(isBundleMissing: false)));
        app.MapPost("/form", AskAsync);
        app.MapMethods("/webchat.js", Methods, Bundle);
        app.MapMethods("/chat.js", Methods, (HttpResponse response) => Own(response, "chat.js", "text/javascript; charset=utf-8"));
        app.MapMethods("/chat.css", Methods, (HttpResponse response) => Own(response, "chat.css", "text/css; charset=utf-8"));
    }

    private static ContentHttpResult Home(HttpResponse response, WebChatBundle bundle)
    {
        if (bundle.Version is not { } version)
        {
            return Form(response, FormPage.Html(isBundleMissing: true));
        }

        PageHeaders.SetForChat(response);
        return TypedResults.Text(ChatPage.Html(version), "text/html; charset=utf-8");
    }

    private static async Task<IResult> AskAsync(HttpRequest request, HttpResponse response, Answerer answerer)
    {
        if (request.GetTypedHeaders().ContentType?.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) is not true)
        {
            return Refusal.Of(StatusCodes.Status415UnsupportedMediaType, "wrong_content_type", "Send the form of the page, or JSON to /api/ask.");
        }

        if (await BodyText.ReadAsync(request) is not { } bytes)
        {
            return Refusal.TooLarge();
        }

        var form = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(bytes));
        var question = form.GetValueOrDefault("question").ToString();
        if (string.IsNullOrWhiteSpace(question))
        {
            return Form(response, FormPage.Html(isBundleMissing: false));
        }

        IReadOnlyList<string> earlier = [.. form.GetValueOrDefault("context").OfType<string>().TakeLast(FormPage.MaxEarlier)];
        return Form(response, FormPage.Html(question, earlier, answerer.Ask(earlier, question)));
    }

    private static IResult Bundle(HttpResponse response, WebChatBundle bundle)
    {
        if (bundle.Version is not { } version)
        {
            return Refusal.Of(StatusCodes.Status404NotFound, "no_bundle", "The Web Chat bundle is not installed; the page at / works without it and says how to add it.");
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.PhysicalFile(bundle.File, "text/javascript; charset=utf-8", entityTag: new($"\"{version}\""));
    }

    private static FileStreamHttpResult Own(HttpResponse response, string name, string type)
    {
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        var content = typeof(PageEndpoints).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the program; build it again.");
        return TypedResults.Stream(content, type);
    }

    private static ContentHttpResult Form(HttpResponse response, string html)
    {
        PageHeaders.SetForForm(response);
        return TypedResults.Text(html, "text/html; charset=utf-8");
    }
}
