using RoleBot.CommandLine;

namespace RoleBot.Tests.Infrastructure;

/// <summary>The program run once, in this process.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> OfAsync(params string[] args) => WithInputAsync("", args);

    public static async Task<CommandRun> WithInputAsync(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await RoleBotCommand.RunAsync(args, new(new StringReader(input), output, error));
        return new(code, output.ToString(), error.ToString());
    }
}
