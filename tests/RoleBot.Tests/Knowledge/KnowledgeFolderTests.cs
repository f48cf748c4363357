using RoleBot.Answers.Knowledge;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Knowledge;

public sealed class KnowledgeFolderTests
{
    [Fact]
    public void The_index_of_the_repository_is_sound() => Assert.Empty(KnowledgeFolder.Read(Repository.Index).Faults);

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var reading = KnowledgeFolder.Read(Path.Combine(Repository.Index, "nowhere"));

        Assert.Null(reading.Knowledge);
        Assert.Contains("nowhere", Assert.Single(reading.Faults).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("places.tsv")]
    [InlineData("roles.yaml")]
    [InlineData("areas.yaml")]
    [InlineData("limits.yaml")]
    [InlineData("wording.tsv")]
    [InlineData("tasks/not-mentioned.tsv")]
    [InlineData("vocabulary/actions.tsv")]
    [InlineData("vocabulary/look-alikes.tsv")]
    [InlineData("vocabulary/everyday-words.txt")]
    public void A_file_that_is_missing_is_named(string file)
    {
        using var copy = new IndexCopy();
        copy.Delete(file);

        IndexCopy.IsNamed(copy, file, 0, "The file is missing");
    }

    [Fact]
    public void A_file_that_is_not_text_is_named()
    {
        using var copy = new IndexCopy();
        copy.Write("lines/extra.tsv", [0x54, 0x33, 0xFF, 0xFE]);

        IndexCopy.IsNamed(copy, "lines/extra.tsv", 0, "not UTF-8");
    }

    [Theory]
    [InlineData("tasks/extra.yaml", "- task: a\n  title: [unclosed\n", "not valid YAML")]
    [InlineData("tasks/extra.yaml", "- task: a\n  task: b\n", "not valid YAML")]
    [InlineData("tasks/extra.yaml", "task: a\n", "not a list")]
    [InlineData("topics/extra.yaml", "", "not a list")]
    [InlineData("limits.yaml", "always: []\n", "'limits' is missing")]
    [InlineData("roles.yaml", "roles: nobody\n", "'roles' is missing")]
    public void A_file_that_is_not_the_yaml_expected_is_named(string file, string text, string problem)
    {
        using var copy = new IndexCopy();
        copy.Write(file, System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Contains(copy.Read().Faults, f => f.File == file && f.Problem.Contains(problem, StringComparison.Ordinal) && f.Remedy.Length > 0);
    }

    [Fact]
    public void A_fault_in_one_file_does_not_hide_that_of_another()
    {
        using var copy = new IndexCopy();
        copy.Append("lines/table-3.tsv", "nonsense");
        copy.Append("wording.tsv", "nonsense");
        copy.Append("vocabulary/people.tsv", "nonsense");

        Assert.Equal(["lines/table-3.tsv", "vocabulary/people.tsv", "wording.tsv"], copy.Read().Faults.Select(f => f.File));
    }

    [Fact]
    public void Line_endings_and_a_byte_order_mark_change_nothing()
    {
        using var copy = new IndexCopy();
        var path = Path.Combine(copy.Folder, "lines", "table-4.tsv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(KnowledgeFolder.Read(Repository.Index).Knowledge?.ContentHash, copy.Read().Knowledge?.ContentHash);
    }

    [Fact]
    public void Any_change_of_a_word_changes_the_content_hash()
    {
        using var copy = new IndexCopy();
        copy.Append("vocabulary/everyday-words-ours.txt", "zebedee");

        Assert.NotEqual(KnowledgeFolder.Read(Repository.Index).Knowledge?.ContentHash, copy.Read().Knowledge?.ContentHash);
    }

    [Fact]
    public void A_fault_is_printed_as_file_line_problem_and_remedy() =>
        Assert.Equal("a.tsv:7: It is wrong. Mend it.", new KnowledgeFault("a.tsv", 7, "It is wrong.", "Mend it.").ToString());
}
