namespace RoleBot.Http;

/// <summary>Gives a body to the responses that would have none: no such address, a wrong method, a fault.</summary>
internal static class ErrorResponses
{
    /// <summary>Puts the error bodies into the pipeline; to be called before the endpoints.</summary>
    public static void UseErrorResponses(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Refusal.Of(context.Response.StatusCode).ExecuteAsync(context),
            StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(pages => Refusal.Of(pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext));
    }
}
