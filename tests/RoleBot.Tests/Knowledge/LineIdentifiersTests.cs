using RoleBot.Answers;
using RoleBot.Tests.Answers;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Knowledge;

/// <summary>
/// Holds index/lines against line-identifiers.txt, the identifiers of all lines of the five source documents. Nobody edits that
/// list to make a test pass: it changes only when a source document does.
/// </summary>
public sealed class LineIdentifiersTests
{
    private static readonly string[] Identifiers = File.ReadAllLines(Path.Combine(Repository.Root(), "tests", "RoleBot.Tests", "Knowledge", "line-identifiers.txt"));

    [Fact]
    public void Each_identifier_has_the_form_of_one_and_stands_once()
    {
        Assert.All(Identifiers, text => Assert.True(LineId.TryParse(text, out _), text));
        Assert.Equal(Identifiers.Length, Identifiers.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_index_leaves_no_line_out() => Assert.Empty(Identifiers.Except(Mind.Knowledge.Lines.Keys.Select(k => k.Value), StringComparer.Ordinal));

    [Fact]
    public void The_index_invents_no_line() => Assert.Empty(Mind.Knowledge.Lines.Keys.Select(k => k.Value).Except(Identifiers, StringComparer.Ordinal));

    [Fact]
    public void The_files_state_each_line_once()
    {
        var stated = Directory.EnumerateFiles(Path.Combine(Repository.Index, "lines"), "*.tsv")
            .SelectMany(File.ReadLines).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0]).Order(StringComparer.Ordinal);

        Assert.Equal(Identifiers.Order(StringComparer.Ordinal), stated);
    }

    [Fact]
    public void Each_line_says_something_and_says_where_it_stands() =>
        Assert.All(Mind.Knowledge.Lines.Values, line => Assert.True(line.Words.Length > 5 && line.Place.Length > 5, line.Id.Value));
}
