using System.Collections.Frozen;
using RoleBot.Answers.Knowledge.Files;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Reads <c>wording.tsv</c>: the sentences answers are made of.</summary>
internal static class WordingReader
{
    private const string File = "wording.tsv";

    public static Wording Read(KnowledgeSource source, FaultList faults)
    {
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (number, columns) in KnowledgeSource.Rows(source.Text(File, faults) ?? ""))
        {
            if (columns.Length != 2 || !sentences.TryAdd(columns[0], columns[1].Trim()))
            {
                faults.Add(File, number, "The row is not a new pair of name and sentence.", "Write each name once: name, tab, sentence.");
            }
        }

        foreach (var name in WordingNames.All.Where(n => !sentences.ContainsKey(n)))
        {
            faults.Add(File, 0, $"The sentence '{name}' is missing.", "Add a row: its name, a tab, the sentence.");
        }

        return new Wording(sentences.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
