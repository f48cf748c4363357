using System.Security.Cryptography;
using System.Text;

namespace RoleBot.Answers.Knowledge.Files;

/// <summary>The files of a knowledge folder, read once, in a fixed order whatever the machine.</summary>
internal sealed class KnowledgeSource
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Reads every .yaml, .tsv and .txt file below <paramref name="folder"/>.</summary>
    public KnowledgeSource(string folder, FaultList faults)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(path) is not (".yaml" or ".tsv" or ".txt"))
            {
                continue;
            }

            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            try
            {
                _texts[name] = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            }
            catch (DecoderFallbackException)
            {
                faults.Add(name, 0, "The file is not UTF-8 text.", "Save it as UTF-8.");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                faults.Add(name, 0, $"The file cannot be read ({e.Message}).", "Check that it exists and that the service may read it.");
            }
        }
    }

    /// <summary>A hash of all names and texts, lower-case hexadecimal.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (name, text) in _texts)
            {
                hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
                hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>The files of a folder with an extension, in order of name.</summary>
    public IEnumerable<(string File, string Text)> In(string folder, string extension) =>
        _texts.Where(t => t.Key.StartsWith(folder + "/", StringComparison.Ordinal) && t.Key.EndsWith(extension, StringComparison.Ordinal)).Select(t => (t.Key, t.Value));

    /// <summary>One file; null, and a fault, where it is missing.</summary>
    public string? Text(string file, FaultList faults)
    {
        if (_texts.TryGetValue(file, out var text))
        {
            return text;
        }

        faults.Add(file, 0, "The file is missing.", "Restore it from the repository.");
        return null;
    }

    /// <summary>The rows of a table: its columns, with the number of the line. Blank lines and lines that begin with "#" are left out.</summary>
    public static IEnumerable<(int Line, string[] Columns)> Rows(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && !string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line.Split('\t'));
            }
        }
    }
}
