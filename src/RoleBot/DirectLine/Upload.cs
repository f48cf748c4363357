using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using RoleBot.Activities;
using RoleBot.Http;

namespace RoleBot.DirectLine;

/// <summary>A message with files. The files are read past, but the words that came with them are answered.</summary>
internal static class Upload
{
    public static async Task<IResult> ReceiveAsync(string id, HttpRequest request, DirectLineRoom room)
    {
        if (room.Find(id) is not { } conversation)
        {
            return DirectLineEndpoints.Ended();
        }

        if (request.GetTypedHeaders().ContentType is not { } type || type.Type != "multipart" || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 } boundary)
        {
            return Refusal.Of(StatusCodes.Status415UnsupportedMediaType, "wrong_content_type", "Send an upload as multipart/form-data with a boundary.");
        }

        // Read as a whole first: the limit on a body then holds here as everywhere.
        if (await BodyText.ReadAsync(request) is not { } bytes)
        {
            return Refusal.TooLarge();
        }

        try
        {
            var activity = await ActivityInAsync(new(boundary.ToString(), new MemoryStream(bytes)), request.HttpContext.RequestAborted);
            return DirectLineEndpoints.Received(room.ReceiveWithFiles(conversation, activity));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or System.Text.Json.JsonException)
        {
            return Refusal.BadRequest("The upload is not readable; send multipart/form-data with one part named activity.");
        }
    }

    private static async Task<Activity> ActivityInAsync(MultipartReader reader, CancellationToken cancellation)
    {
        Activity? activity = null;
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.GetContentDispositionHeader() is { } part && part.Name.Equals("activity", StringComparison.OrdinalIgnoreCase))
            {
                activity = await System.Text.Json.JsonSerializer.DeserializeAsync(section.Body, ActivityJson.Default.Activity, cancellation);
            }
        }

        return activity ?? new() { Type = ActivityTypes.Message };
    }
}
