using RoleBot.Answers.Search;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Search;

public sealed class SqliteLineIndexTests
{
    [Fact]
    public void A_new_index_is_empty_until_it_is_filled()
    {
        using var index = SqliteLineIndex.InMemory();

        Assert.False(index.IsFilled);
        index.Add(Documents.Few);
        Assert.True(index.IsFilled);
    }

    [Fact]
    public void The_best_line_comes_first()
    {
        using var index = Documents.Filled();

        Assert.Equal(["T4.7.4", "T4.7.5"], index.Keys(Documents.ForWords("cannula")));
        Assert.Equal(["T4.7.5", "T4.7.4"], index.Keys(Documents.ForWords("cannula", "protocol")));
    }

    // By hand: 6 documents of 26 words, 2 with the word, so ln(4.5 / 2.5) times f * 2.2 / (f + 1.2 * (0.25 + 0.75 * length / (26 / 6))), for f, length of 2, 8 and 1, 6.
    [Fact]
    public void The_ranks_are_those_of_bm25()
    {
        using var index = Documents.Filled([.. Documents.Few, Documents.Line("T3.1.1", "clean the couch"), Documents.Line("T3.5.4", "greet the patient")]);

        var ranks = index.Search(Documents.ForWords("cannula")).Select(h => h.Rank).ToList();

        // Six lines of 28 words, two of which hold the word: once in 6 words, twice in 8.
        var rarity = Math.Log((6 - 2 + 0.5) / (2 + 0.5));
        double[] expected = [rarity * 2 * 2.2 / (2 + (1.2 * (0.25 + (0.75 * 8 / (28 / 6.0))))), rarity * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 6 / (28 / 6.0)))))];
        Assert.Equal(expected.Select(e => Math.Round(e, 4)), ranks.Select(r => Math.Round(r, 4)));
    }

    [Fact]
    public void Equal_fits_are_ordered_by_key()
    {
        using var index = Documents.Filled([Documents.Line("T3.2", "same words"), Documents.Line("T3.10", "same words"), Documents.Line("T3.1", "same words")]);

        Assert.Equal(["T3.1", "T3.10", "T3.2"], index.Keys(Documents.ForWords("same")));
    }

    [Fact]
    public void A_search_finds_one_kind_only()
    {
        using var index = Documents.Filled();

        Assert.Equal(["cannulate", "remove-cannula"], index.Keys(Documents.ForConcepts(2)).Order(StringComparer.Ordinal));
        Assert.Empty(index.Search(Documents.ForConcepts(2) with { Kind = DocumentKind.Line }));
        Assert.Empty(index.Search(Documents.ForWords("cannula") with { Kind = DocumentKind.Entry }));
    }

    [Fact]
    public void A_number_is_not_the_beginning_of_another()
    {
        using var index = Documents.Filled([new("a", DocumentKind.Entry, "", [1]), new("b", DocumentKind.Entry, "", [12])]);

        Assert.Equal(["a"], index.Keys(Documents.ForConcepts(1)));
    }

    [Fact]
    public void No_more_hits_come_than_were_asked_for()
    {
        using var index = Documents.Filled();

        Assert.Single(index.Search(Documents.ForWords("cannula") with { Limit = 1 }));
    }

    [Fact]
    public void A_failed_addition_leaves_nothing_behind()
    {
        using var index = SqliteLineIndex.InMemory();

        Assert.Throws<InvalidOperationException>(() => index.Add(Documents.Few.Take(2).Concat(Failing())));
        Assert.False(index.IsFilled);
    }

    [Fact]
    public void Two_builds_give_the_same_hits_in_the_same_order()
    {
        using var one = IndexCache.Open(Mind.Knowledge, null);
        using var other = IndexCache.Open(Mind.Knowledge, null);
        var queries = Enumerable.Range(0, 200).Select(i => Documents.ForConcepts(i, i + 1, i + 2) with { Limit = 90 });

        Assert.All(queries, query => Assert.Equal(one.Search(query), other.Search(query)));
    }

    [Fact]
    public void Every_line_of_the_guidance_is_found_by_its_own_words()
    {
        using var index = IndexCache.Open(Mind.Knowledge, null);

        Assert.All(Mind.Knowledge.Lines.Values, line =>
            Assert.Contains(line.Id.Value, index.Keys(new LineQuery(DocumentKind.Line, [.. $"{line.Place} {line.Words}".Split(' ')], [], 10))));
    }

    private static IEnumerable<LineDocument> Failing()
    {
        yield return Documents.Line("T3.1.1", "never kept");
        throw new InvalidOperationException("The source of the documents failed.");
    }
}
