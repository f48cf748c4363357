using RoleBot.Conversations;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Conversations;

public sealed class RecentTests
{
    private readonly TestClock _clock = new();

    [Fact]
    public void What_is_not_used_is_forgotten()
    {
        var recent = new Recent<string, int>(10, TimeSpan.FromMinutes(10), _clock);
        recent.Set("used", 1);
        recent.Set("unused", 2);

        _clock.Advance(TimeSpan.FromMinutes(6));
        recent.TryGet("used", out _);
        _clock.Advance(TimeSpan.FromMinutes(6));

        Assert.True(recent.TryGet("used", out var value));
        Assert.Equal(1, value);
        Assert.False(recent.TryGet("unused", out _));
    }

    [Fact]
    public void The_longest_unused_goes_when_it_is_full()
    {
        var recent = new Recent<string, int>(2, TimeSpan.FromMinutes(10), _clock);
        recent.Set("first", 1);
        recent.Set("second", 2);
        recent.TryGet("first", out _);

        recent.Set("third", 3);

        Assert.Equal(2, recent.Count);
        Assert.True(recent.TryGet("first", out _));
        Assert.False(recent.TryGet("second", out _));
    }

    [Fact]
    public void Only_the_first_of_many_adds_a_key()
    {
        var recent = new Recent<string, int>(10, TimeSpan.FromMinutes(10), _clock);
        var added = 0;

        Parallel.For(0, 100, number =>
        {
            if (recent.TryAdd("key", number))
            {
                Interlocked.Increment(ref added);
            }
        });

        Assert.Equal(1, added);
    }
}
