using System.Text;

namespace RoleBot.CommandLine;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Input">What is piped in.</param>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong, and words to the user that are no result.</param>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>The streams of this process, in UTF-8 without a mark whatever the system's own encoding, and with one kind of line end.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" });
    }
}
