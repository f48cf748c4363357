using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoleBot.Asking;

/// <summary>How questions are read and records written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(AnswerRecord))]
internal sealed partial class AskJson : JsonSerializerContext
{
    /// <summary>The one to write with: quotes and letters stay readable.</summary>
    public static AskJson Wire => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
