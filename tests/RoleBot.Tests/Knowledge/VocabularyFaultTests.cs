namespace RoleBot.Tests.Knowledge;

public sealed class VocabularyFaultTests
{
    private const string File = "vocabulary/things.tsv";

    [Theory]
    [InlineData("lonely", "right columns")]
    [InlineData("planted\tplant it\theavy", "right columns")]
    [InlineData("\tplant it", "right columns")]
    [InlineData("planted\tplant it\tweighs\tmore", "right columns")]
    [InlineData("cannula\tplant it", "stands in the vocabulary already")]
    [InlineData("planted\tplant it |", "is not a form of 'planted'")]
    [InlineData("planted\t_ plant", "is not a form of 'planted'")]
    [InlineData("planted\tplant _", "is not a form of 'planted'")]
    public void A_bad_concept_is_named(string row, string problem) => IndexCopy.AppendedIsNamed(File, row, problem);

    [Fact]
    public void A_concept_of_another_file_is_not_taken_twice() => IndexCopy.AppendedIsNamed("vocabulary/settings.tsv", "cannula\tplant it", "stands in the vocabulary already");

    [Theory]
    [InlineData("alone")]
    [InlineData("one\ttwo\tthree")]
    public void A_bad_look_alike_is_named(string row) => IndexCopy.AppendedIsNamed("vocabulary/look-alikes.tsv", row, "two columns");

    [Theory]
    [InlineData("name-only", "not a new pair")]
    [InlineData("yes\tYes again.", "not a new pair")]
    public void A_bad_sentence_is_named(string row, string problem) => IndexCopy.AppendedIsNamed("wording.tsv", row, problem);

    [Fact]
    public void A_sentence_that_is_missing_is_named()
    {
        using var copy = new IndexCopy();
        var path = Path.Combine(copy.Folder, "wording.tsv");
        System.IO.File.WriteAllLines(path, System.IO.File.ReadAllLines(path).Where(l => !l.StartsWith("ask-role\t", StringComparison.Ordinal)));

        IndexCopy.IsNamed(copy, "wording.tsv", 0, "'ask-role' is missing");
    }
}
