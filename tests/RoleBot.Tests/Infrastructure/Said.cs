using System.Text.Json.Nodes;

namespace RoleBot.Tests.Infrastructure;

/// <summary>Activities as a channel sends them.</summary>
internal static class Said
{
    public const string Question = "can a senior CSW cannulate in CT?";
    public const string ServiceUrl = "http://localhost:56150/_connector/";
    private static int _last;

    /// <summary>An activity with identifiers of its own, so that tests can share a service.</summary>
    public static JsonObject Activity(string type)
    {
        var number = Interlocked.Increment(ref _last);
        return new()
        {
            ["type"] = type,
            ["id"] = $"a;{number}/x",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "A user", ["aadObjectId"] = "unknown-field" },
            ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "RoleBot" },
            ["conversation"] = new JsonObject { ["id"] = $"19:{number}@thread.v2;messageid=1", ["tenantId"] = "t" },
        };
    }

    public static JsonObject Message(string? text)
    {
        var message = Activity("message");
        message["text"] = text;
        return message;
    }

    /// <summary>A message whose answers come in the response.</summary>
    public static JsonObject Expecting(string? text)
    {
        var message = Message(text);
        message["deliveryMode"] = "expectReplies";
        return message;
    }

    /// <summary>Where the answer to an activity belongs.</summary>
    public static string ReplyAddress(JsonObject activity) =>
        $"http://localhost:56150/_connector/v3/conversations/{Uri.EscapeDataString(activity.Text("conversation", "id"))}/activities/{Uri.EscapeDataString(activity.Text("id"))}";
}
