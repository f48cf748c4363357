using System.Globalization;
using System.Text.Json;
using RoleBot.Activities;

namespace RoleBot.DirectLine;

/// <summary>
/// The activities of one conversation, kept for the client to fetch: its own come back to it as well, which is how it knows that they arrived.
/// Safe for use by many threads.
/// </summary>
internal sealed class DirectLineConversation(string id, int maxBytes, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Queue<(Activity Activity, int Bytes)> _activities = [];
    private long _next;
    private int _bytes;

    public string Id => id;

    /// <summary>Adds an activity, and lets the oldest go where there are too many; returns it as added.</summary>
    public Activity Add(Activity activity)
    {
        lock (_lock)
        {
            var added = activity with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{id}|{_next:D7}"),
                ChannelId = "directline",
                Conversation = new(id),
                Timestamp = time.GetUtcNow(),
            };
            var bytes = JsonSerializer.SerializeToUtf8Bytes(added, ActivityJson.Wire.Activity).Length;
            _activities.Enqueue((added, bytes));
            (_next, _bytes) = (_next + 1, _bytes + bytes);
            while (_bytes > maxBytes && _activities.Count > 2)
            {
                _bytes -= _activities.Dequeue().Bytes;
            }

            return added;
        }
    }

    /// <summary>The activities from the watermark on.</summary>
    public ActivitySet Since(long watermark)
    {
        lock (_lock)
        {
            var first = _next - _activities.Count;
            var skip = (int)Math.Clamp(watermark - first, 0, _activities.Count);
            return new([.. _activities.Skip(skip).Select(entry => entry.Activity)], _next.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The identifier given to an activity.</summary>
    /// <param name="Id">The identifier.</param>
    internal sealed record ResourceId(string Id);

    /// <summary>The activities of a conversation from a watermark on.</summary>
    /// <param name="Activities">The activities, in order.</param>
    /// <param name="Watermark">Where to go on from.</param>
    internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);
}
