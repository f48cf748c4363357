namespace RoleBot.Http;

/// <summary>The results that say no: a status, a fixed word, and a sentence that says what to do.</summary>
internal static class Refusal
{
    public static IResult TooLarge() =>
        Of(StatusCodes.Status413PayloadTooLarge, "too_large", $"The body is larger than {HttpLimits.MaxBodyBytes / 1024} KB; send less.");

    public static IResult BadJson(string why) =>
        Of(StatusCodes.Status400BadRequest, "bad_json", $"The body is not readable: {why} Send one JSON object in UTF-8.");

    public static IResult WrongContentType() =>
        Of(StatusCodes.Status415UnsupportedMediaType, "wrong_content_type", "Send the body as Content-Type: application/json in UTF-8.");

    public static IResult MissingField(string field, string remedy) =>
        Of(StatusCodes.Status400BadRequest, "missing_field", $"The field '{field}' is missing or empty. {remedy}");

    public static IResult BadRequest(string message) => Of(StatusCodes.Status400BadRequest, "bad_request", message);

    public static IResult Of(int status, string code, string message) =>
        TypedResults.Json(new ErrorBody(new(code, message)), ErrorJson.Wire.ErrorBody, statusCode: status);

    /// <summary>The words for a status that the framework itself set, such as 404 and 405.</summary>
    public static IResult Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Of(status, "not_found", "There is nothing at this address. The page to chat is at /, the interface at /api/ask."),
        StatusCodes.Status405MethodNotAllowed => Of(status, "method_not_allowed", "This address does not take that method; the Allow header names those it takes."),
        StatusCodes.Status413PayloadTooLarge => TooLarge(),
        StatusCodes.Status415UnsupportedMediaType => WrongContentType(),
        StatusCodes.Status504GatewayTimeout => Of(status, "timeout", "The request took too long and was given up; send it again."),
        >= 500 => Of(status, "internal", "Something went wrong here; it has been logged. Send it again, and tell whoever runs the service if it stays."),
        _ => Of(status, "bad_request", "The request is not one this service understands."),
    };
}
