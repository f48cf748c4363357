using System.Collections.Frozen;

namespace RoleBot.Answers.Knowledge;

/// <summary>The sentences answers are made of, by name, with places such as {role} to fill.</summary>
internal sealed class Wording(FrozenDictionary<string, string> sentences)
{
    /// <summary>The sentence of that name with its places filled.</summary>
    /// <exception cref="KeyNotFoundException">No sentence has the name; the validator reports it before.</exception>
    public string this[string name, params ReadOnlySpan<(string Place, string Value)> values]
    {
        get
        {
            var sentence = sentences[name];
            foreach (var (place, value) in values)
            {
                sentence = sentence.Replace("{" + place + "}", value, StringComparison.Ordinal);
            }

            return sentence;
        }
    }
}
