using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoleBot.DirectLine;

/// <summary>How Direct Line's responses are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationToken))]
[JsonSerializable(typeof(DirectLineConversation.ActivitySet))]
[JsonSerializable(typeof(DirectLineConversation.ResourceId))]
internal sealed partial class DirectLineJson : JsonSerializerContext
{
    public static DirectLineJson Wire => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
