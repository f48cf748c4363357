using RoleBot.Answers;

namespace RoleBot.Tests.Conventions;

/// <summary>Who may know of whom.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Channels = ["BotFramework", "DirectLine", "Slack"];
    private static readonly string[] Outside = ["Microsoft.AspNetCore", "Microsoft.Extensions", "System.Net", "System.CommandLine", "rolebot"];

    [Fact]
    public void The_mind_knows_no_http_no_channel_and_no_command_line() => Assert.All(typeof(Answerer).Assembly.GetReferencedAssemblies(), reference =>
        Assert.DoesNotContain(Outside, name => reference.Name!.StartsWith(name, StringComparison.Ordinal))); // not null: every reference has a name

    [Fact]
    public void A_channel_does_not_name_another() => Assert.All(SourceFile.All.Where(f => f.Room.StartsWith("src/RoleBot/", StringComparison.Ordinal)), file =>
    {
        var room = file.Room.Split('/')[2];

        Assert.DoesNotContain(Channels, other => Channels.Contains(room) && other != room && file.Text.Contains($"RoleBot.{other}", StringComparison.Ordinal));
    });

    [Fact]
    public void Only_the_search_room_speaks_sql() => Assert.All(SourceFile.All.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) && f.Room != "src/RoleBot.Answers/Search"), file =>
        Assert.DoesNotContain("Microsoft.Data.Sqlite", file.Text, StringComparison.Ordinal));

    [Fact]
    public void Only_the_reader_of_yaml_knows_the_yaml_library() => Assert.Equal(
        ["src/RoleBot.Answers/Knowledge/Files/YamlEntry.cs"],
        SourceFile.All.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) && f.Text.Contains("using YamlDotNet", StringComparison.Ordinal)).Select(f => f.Path));
}
