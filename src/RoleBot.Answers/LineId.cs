using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace RoleBot.Answers;

/// <summary>
/// The identifier of one line of a source document, such as <c>T4.7.4</c>, <c>G.SCSW.summary.2</c> or <c>fn3</c>.
/// Its form is checked here; whether such a line exists is the knowledge's to say.
/// </summary>
public readonly partial record struct LineId
{
    private LineId(string value) => Value = value;

    /// <summary>The identifier as it is written.</summary>
    public string Value => field ?? "";

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="FormatException">The text has not the form of a line identifier.</exception>
    public static LineId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a line identifier such as T4.7.4, fn3 or G.AP.summary.2.");

    /// <summary>Reads an identifier; false where the text has not the form of one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LineId id)
    {
        var isLine = text is not null && Form().IsMatch(text);
        id = isLine ? new LineId(text!) : default; // not null: matched
        return isLine;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^(?:T[1-6](?:\.(?:[0-9]+|CSW|SCSW|MA|AP))*|fn[0-9]+|(?:G|HUB|APP|MAP|HEE)(?:\.[A-Za-z0-9-]+)+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
