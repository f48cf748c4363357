namespace RoleBot.Http;

/// <summary>The bytes of a request body, within the limit.</summary>
internal static class BodyText
{
    /// <summary>Reads the body; null where it is larger than <see cref="HttpLimits.MaxBodyBytes"/>.</summary>
    /// <remarks>Kestrel has the same limit, but other servers (the one in the tests, a proxy's) need not have it.</remarks>
    public static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > HttpLimits.MaxBodyBytes)
        {
            return null;
        }

        using var all = new MemoryStream();
        var chunk = new byte[8 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
        {
            if (all.Length + read > HttpLimits.MaxBodyBytes)
            {
                return null;
            }

            all.Write(chunk, 0, read);
        }

        return all.ToArray();
    }
}
