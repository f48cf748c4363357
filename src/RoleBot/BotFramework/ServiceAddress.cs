using RoleBot.Activities;

namespace RoleBot.BotFramework;

/// <summary>The address an activity wants its answers sent to.</summary>
internal static class ServiceAddress
{
    /// <summary>Where the answer to an activity is posted; null where its serviceUrl is none to post to.</summary>
    public static Uri? Of(Activity incoming)
    {
        if (!Uri.TryCreate(incoming.ServiceUrl, UriKind.Absolute, out var root)
            || (root.Scheme != Uri.UriSchemeHttp && root.Scheme != Uri.UriSchemeHttps)
            || root.UserInfo.Length > 0 || root.Query.Length > 0 || root.Fragment.Length > 0
            || incoming.Conversation?.Id is not { Length: > 0 } conversation)
        {
            return null;
        }

        var activities = $"{root.AbsoluteUri.TrimEnd('/')}/v3/conversations/{Segment(conversation)}/activities";
        return new(string.IsNullOrEmpty(incoming.Id) ? activities : $"{activities}/{Segment(incoming.Id)}");
    }

    // Escaping leaves dots as they are, and a segment of dots alone would climb out of the path.
    private static string Segment(string id)
    {
        var escaped = Uri.EscapeDataString(id);
        return escaped.All(letter => letter == '.') ? escaped.Replace(".", "%252E", StringComparison.Ordinal) : escaped;
    }
}
