using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RoleBot.CommandLine;

/// <summary>The usual help, then examples and the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string More = """
        Examples:
          rolebot                                           start the service and open the address it prints
          rolebot serve --urls http://127.0.0.1:8080        start it elsewhere
          rolebot ask "can a senior CSW cannulate in CT?"   answer one question
          rolebot ask --json "who can cannulate?"           the same as one JSON object
          rolebot ask --batch questions.jsonl               answer a file of {"id":"…","context":[],"question":"…"} lines; - reads what is piped in
          rolebot check --index ./index                     read the index and print what is wrong with it
          rolebot learn --index ./index                     learn from its examples now; a start that finds nothing learned takes seconds longer

        Exit codes:
          0  done
          1  a wrong use of the program, or something unexpected
          2  the index is missing or has faults
          3  some lines of a batch could not be read; the others were answered
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(More);
        return code;
    }
}
