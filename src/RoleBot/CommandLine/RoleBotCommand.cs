using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using RoleBot.Folders;

namespace RoleBot.CommandLine;

/// <summary>The command line: what can be asked of the program, and what does it.</summary>
internal static partial class RoleBotCommand
{
    private static readonly ParserConfiguration Parsing = new()
    {
        // A question may well begin with an @: it names the bot, not a file.
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    public static Task<int> RunAsync(string[] args) => RunAsync(args, Terminal.OfProcess());

    public static Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        var parsed = Create(terminal).Parse(args, Parsing);
        if (parsed.Action is ParseErrorAction refusal)
        {
            // The error says what is wrong; the whole help below it would bury it.
            refusal.ShowHelp = false;
        }

        return parsed.InvokeAsync(new()
        {
            Output = terminal.Output,
            Error = terminal.Error,

            // The service ends in its own orderly way.
            ProcessTerminationTimeout = null,
        }, cancellation);
    }

    private static RootCommand Create(Terminal terminal)
    {
        var index = new Option<string?>("--index")
        {
            Description = $"The folder that holds what the bot knows. Without it: {IndexFolder.Variable}, the index beside the program, the nearest index upwards.",
            HelpName = "DIR",
            Recursive = true,
        };
        var urls = new Option<string?>("--urls") { Description = $"Where to listen; without it {ServeCommand.DefaultUrls}.", HelpName = "URL" };
        var serve = new Command("serve", "Run the service; also what happens without a command. Settings can follow as --Section:Key=value.") { urls };
        var root = new RootCommand("RoleBot answers what support workers in imaging may do, each answer with the lines of the guidance it rests on.")
        {
            index, urls, serve, Ask(index, terminal), Check(index, terminal), Learn(index, terminal),
        };
        foreach (var command in new[] { root, serve })
        {
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction((parsed, cancellation) => Unknown(parsed, terminal)
                ? Task.FromResult(ExitCode.Usage)
                : ServeCommand.RunAsync(parsed.GetValue(index), parsed.GetValue(urls), [.. parsed.UnmatchedTokens], terminal, cancellation));
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = help.Action is HelpAction usual ? new HelpWithExamples(usual) : help.Action;
        }

        return root;
    }

    private static Command Ask(Option<string?> index, Terminal terminal)
    {
        var words = new Argument<string[]>("question") { Description = "The question, best in quotes.", Arity = ArgumentArity.ZeroOrMore };
        var context = new Option<string[]>("--context") { Description = "An earlier message of the same conversation; repeat it for more, the oldest first.", HelpName = "TEXT" };
        var json = new Option<bool>("--json") { Description = "Print the answer as one JSON object." };
        var batch = new Option<string?>("--batch") { Description = "Answer a file of questions, JSON lines in and out; - reads what is piped in.", HelpName = "FILE" };
        var ask = new Command("ask", "Answer a question on the terminal.") { words, context, json, batch };
        ask.Validators.Add(result =>
        {
            if (result.GetValue(words) is { } said && said.FirstOrDefault(word => SlippedOption().IsMatch(word)) is { } slip)
            {
                result.AddError($"'{slip}' is not known here; rolebot ask --help shows what is, and a question in quotes is taken as it is.");
            }

            if (result.GetValue(batch) is not null && result.GetValue(words) is { Length: > 0 })
            {
                result.AddError("Give either a question or --batch, not both.");
            }
        });
        ask.SetAction(parsed => parsed.GetValue(batch) is { } file
            ? BatchCommand.Run(parsed.GetValue(index), file, terminal)
            : AskCommand.Run(parsed.GetValue(index), string.Join(' ', parsed.GetValue(words) ?? []), parsed.GetValue(context) ?? [], parsed.GetValue(json), terminal));
        return ask;
    }

    private static Command Check(Option<string?> index, Terminal terminal)
    {
        var check = new Command("check", "Read the index and print every fault in it.");
        check.SetAction(parsed => CheckCommand.Run(parsed.GetValue(index), terminal));
        return check;
    }

    private static Command Learn(Option<string?> index, Terminal terminal)
    {
        var into = new Option<string?>("--into") { Description = "The folder to keep it in; without it, the one beside the program.", HelpName = "DIR" };
        var learn = new Command("learn", "Learn from the examples of the index now, so that the next start need not. The build does this.") { into };
        learn.SetAction(parsed => LearnCommand.Run(parsed.GetValue(index), parsed.GetValue(into), terminal));
        return learn;
    }

    // Settings are let through to the host; a slip of the pen is not.
    private static bool Unknown(ParseResult parsed, Terminal terminal)
    {
        var unknown = parsed.UnmatchedTokens.FirstOrDefault(token => !Setting().IsMatch(token));
        if (unknown is not null)
        {
            terminal.Error.WriteLine($"'{unknown}' is not known here; rolebot --help shows what is.");
        }

        return unknown is not null;
    }

    // A section without a value is let through as well: test hosts hand the sections over one by one.
    [GeneratedRegex("^--(?:[A-Za-z]+(?::[A-Za-z0-9._]+)+=.*|(?:environment|contentRoot|applicationName)=.*|[A-Za-z]+=)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

    [GeneratedRegex("^--[A-Za-z-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex SlippedOption();
}
