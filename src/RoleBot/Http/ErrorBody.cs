namespace RoleBot.Http;

/// <summary>The body of every response that is an error: <c>{"error":{"code","message"}}</c>.</summary>
/// <param name="Error">The error.</param>
internal sealed record ErrorBody(ErrorBody.Detail Error)
{
    /// <summary>One error.</summary>
    /// <param name="Code">A fixed word for programs.</param>
    /// <param name="Message">A sentence for people that says what to do.</param>
    internal sealed record Detail(string Code, string Message);
}
