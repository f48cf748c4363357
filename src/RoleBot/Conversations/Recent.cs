using System.Diagnostics.CodeAnalysis;

namespace RoleBot.Conversations;

/// <summary>A map that forgets: what has not been used for some time, and the longest unused when it is full. Safe for use by many threads.</summary>
/// <typeparam name="TKey">What is asked for.</typeparam>
/// <typeparam name="TValue">What is remembered.</typeparam>
internal sealed class Recent<TKey, TValue>(int capacity, TimeSpan keep, TimeProvider time)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];

    // In the order of their last use, the oldest first.
    private readonly LinkedList<Entry> _order = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                Forget();
                return _entries.Count;
            }
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            Forget();
            var found = _entries.TryGetValue(key, out var node);
            value = found ? node!.Value.Value : default; // not null: found
            if (found)
            {
                Put(key, node!.Value.Value); // not null: found
            }

            return found;
        }
    }

    public void Set(TKey key, TValue value)
    {
        lock (_lock)
        {
            Put(key, value);
            Forget();
        }
    }

    /// <summary>Remembers the value unless the key is known already; false where it is.</summary>
    public bool TryAdd(TKey key, TValue value)
    {
        lock (_lock)
        {
            Forget();
            if (_entries.ContainsKey(key))
            {
                return false;
            }

            Put(key, value);
            Forget();
            return true;
        }
    }

    public void Remove(TKey key)
    {
        lock (_lock)
        {
            if (_entries.Remove(key, out var node))
            {
                _order.Remove(node);
            }
        }
    }

    private void Put(TKey key, TValue value)
    {
        if (_entries.TryGetValue(key, out var known))
        {
            _order.Remove(known);
        }

        _entries[key] = _order.AddLast(new Entry(key, value, time.GetUtcNow()));
    }

    private void Forget()
    {
        var oldest = time.GetUtcNow() - keep;
        while (_order.First is { } first && (_entries.Count > capacity || first.Value.Used < oldest))
        {
            _order.RemoveFirst();
            _entries.Remove(first.Value.Key);
        }
    }

    private readonly record struct Entry(TKey Key, TValue Value, DateTimeOffset Used);
}
