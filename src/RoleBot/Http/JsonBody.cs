using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RoleBot.Http;

/// <summary>A request body read as JSON, or the refusal it is to be answered with.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
internal sealed class JsonBody<T>
    where T : class
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly T? _value;
    private readonly IResult? _refusal;

    private JsonBody(T? value, IResult? refusal) => (_value, _refusal) = (value, refusal);

    /// <summary>Reads the body of a request; at most <see cref="HttpLimits.MaxBodyBytes"/> of it.</summary>
    public static async Task<JsonBody<T>> ReadAsync(HttpRequest request, JsonTypeInfo<T> type)
    {
        if (!IsJson(request))
        {
            return new(null, Refusal.WrongContentType());
        }

        var text = await BodyText.ReadAsync(request);
        return text is null ? new(null, Refusal.TooLarge()) : Parse(text, type);
    }

    /// <summary>The value, or else the refusal.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out IResult? refusal)
    {
        value = _value;
        refusal = _value is null ? _refusal ?? Refusal.BadJson("it holds nothing.") : null;
        return value is not null;
    }

    private static JsonBody<T> Parse(byte[] bytes, JsonTypeInfo<T> type)
    {
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            var value = JsonSerializer.Deserialize(text, type);
            return new(value, value is null ? Refusal.BadJson("it is null.") : null);
        }
        catch (DecoderFallbackException)
        {
            return new(null, Refusal.BadJson("it is not UTF-8."));
        }
        catch (JsonException fault)
        {
            // The message of the exception can quote what was sent; where it stands is enough.
            var place = fault.LineNumber is { } line ? $"line {line + 1}, byte {fault.BytePositionInLine + 1}" : "somewhere";
            var path = fault.Path is { Length: > 1 and < 80 } known ? $" ({known})" : "";
            return new(null, Refusal.BadJson($"it is not the JSON expected at {place}{path}."));
        }
    }

    private static bool IsJson(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { } type
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
