using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Documents;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root(), "README.md"));

    [Fact]
    public async Task The_answer_it_shows_is_the_answer_that_is_given()
    {
        var run = await CommandRun.OfAsync("ask", "can a senior CSW cannulate in CT?");

        Assert.Equal(0, run.Code);
        Assert.Contains(run.Output.TrimEnd(), Readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dotnet run --project src/RoleBot")]
    [InlineData("dotnet test")]
    public void It_gives_the_two_commands(string command) => Assert.Contains($"\n{command}\n", Readme, StringComparison.Ordinal);

    [Fact]
    public void The_continuous_integration_runs_the_command_it_gives() =>
        Assert.Contains("dotnet test", File.ReadAllText(Path.Combine(Repository.Root(), ".ci", "run")), StringComparison.Ordinal);
}
