namespace RoleBot.Tests.Documents;

public sealed class DocumentTests
{
    [Fact]
    public void Every_path_that_a_document_names_exists() => Assert.All(MarkdownFile.All, document =>
        Assert.All(document.Targets, target => Assert.True(MarkdownFile.Exists(target), $"{document} names {target}, which is not there.")));

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("LICENSE")]
    [InlineData("NOTICE.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("index/README.md")]
    [InlineData("bench/README.md")]
    [InlineData("tests/questions/README.md")]
    [InlineData(".ci/run")]
    public void What_a_newcomer_looks_for_is_there(string path) => Assert.True(MarkdownFile.Exists(path));

    [Fact]
    public void Every_project_has_a_page_of_its_own() => Assert.All(["src/RoleBot", "src/RoleBot.Answers", "tests", "bench", "manifest", "index"], room => Assert.True(MarkdownFile.Exists(room + "/README.md")));

    [Fact]
    public void A_decision_has_its_context_what_was_decided_and_what_follows() =>
        Assert.All(MarkdownFile.All.Where(d => d.Path.StartsWith("docs/decisions/0", StringComparison.Ordinal)), decision =>
            Assert.All(["## Context", "## Decision", "## Consequences"], heading => Assert.Contains(heading, decision.Text, StringComparison.Ordinal)));
}
