using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoleBot.Cards;

/// <summary>How large a card is when sent.</summary>
internal static class CardSize
{
    private static readonly JsonWriterOptions Wire = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The size in bytes.</summary>
    public static long Of(JsonObject card)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Wire))
        {
            card.WriteTo(writer);
        }

        return bytes.Length;
    }
}
