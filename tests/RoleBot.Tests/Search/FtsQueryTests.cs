using RoleBot.Answers.Search;

namespace RoleBot.Tests.Search;

public sealed class FtsQueryTests
{
    /// <summary>Text that would be a command to FTS5 if it reached it unquoted.</summary>
    public static TheoryData<string> Hostile => new(
        "content:\"x", "OR", "NEAR(", "*", "NEAR(a b, 2)", "\"", "\"\"\"", "x\" OR words:\"y", "words:", "- NOT", "^a", "{words concepts}:a", "a*", "(((", "a AND", "'; DROP TABLE documents; --", "\0", "\uD83D\uDE00", "%", "?1", "é", "\u0301");

    [Fact]
    public void Each_word_stands_in_quotes_behind_its_column() =>
        Assert.Equal("concepts:\"c7\" OR words:\"take\" OR words:\"out\"", FtsQuery.From(new LineQuery(DocumentKind.Line, ["take", "out"], [7], 5)));

    [Fact]
    public void Nothing_to_search_for_is_no_expression() => Assert.Null(FtsQuery.From(Documents.ForWords()));

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData(" * ^ : ( ) ")]
    public void A_word_of_signs_only_is_nothing(string word) => Assert.Null(FtsQuery.From(Documents.ForWords(word)));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_word_stays_inside_its_quotes(string text)
    {
        var expression = FtsQuery.From(Documents.ForWords(text)) ?? "words:\"\"";

        Assert.StartsWith("words:\"", expression, StringComparison.Ordinal);
        Assert.Equal(2, expression.Count(c => c == '"'));
        Assert.EndsWith("\"", expression, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_text_breaks_a_search(string text)
    {
        using var index = Documents.Filled();

        Assert.NotNull(index.Search(Documents.ForWords(text)));
        Assert.NotNull(index.Search(Documents.ForWords("cannula", text)));
        Assert.NotEmpty(index.Search(Documents.ForWords("chaperone")));
    }
}
