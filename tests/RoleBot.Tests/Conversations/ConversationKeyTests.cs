using RoleBot.Conversations;

namespace RoleBot.Tests.Conversations;

public sealed class ConversationKeyTests
{
    [Fact]
    public void Equal_identifiers_make_equal_keys() =>
        Assert.Equal(ConversationKey.Of("teams", "19:x", null), ConversationKey.Of("teams", "19:x", null));

    [Fact]
    public void The_border_between_identifiers_counts() =>
        Assert.NotEqual(ConversationKey.Of("ab", "c"), ConversationKey.Of("a", "bc"));

    [Fact]
    public void An_absent_identifier_is_not_an_empty_one() =>
        Assert.NotEqual(ConversationKey.Of("a", null), ConversationKey.Of("a", ""));

    [Fact]
    public void The_log_never_sees_an_identifier() =>
        Assert.DoesNotContain("user", ConversationKey.Of("user-1").ToString(), StringComparison.Ordinal);
}
