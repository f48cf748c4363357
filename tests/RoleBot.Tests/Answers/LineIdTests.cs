using RoleBot.Answers;

namespace RoleBot.Tests.Answers;

public sealed class LineIdTests
{
    [Theory]
    [InlineData("T4.7.4")]
    [InlineData("T6.4.4.5")]
    [InlineData("T1.SCSW")]
    [InlineData("fn3")]
    [InlineData("G.SCSW.summary.2")]
    [InlineData("HUB.outside-uk")]
    public void An_identifier_is_written_as_it_was_read(string text) => Assert.Equal(text, LineId.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" T4.7.4")]
    [InlineData("T4.7.4\n")]
    [InlineData("T7.1")]
    [InlineData("t4.7.4")]
    [InlineData("T4..7")]
    [InlineData("Table 4")]
    [InlineData("fn")]
    [InlineData("G")]
    [InlineData(null)]
    public void What_is_not_an_identifier_is_refused(string? text) => Assert.False(LineId.TryParse(text, out _));

    [Fact]
    public void The_refusal_says_how_an_identifier_is_written() =>
        Assert.Contains("T4.7.4", Assert.Throws<FormatException>(() => LineId.Parse("line 4")).Message, StringComparison.Ordinal);

    [Fact]
    public void No_identifier_is_empty_and_not_null() => Assert.Equal("", default(LineId).Value);
}
