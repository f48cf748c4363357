using System.Text;

namespace RoleBot.Answers.Language;

/// <summary>Cuts a message into words, sentences and clauses. Knows punctuation, not the field.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>The longest message that is read; the rest is not looked at.</summary>
    private const int LongestMessage = 4000;
    private const int FullWidth = 0xFEE0;

    /// <summary>Cuts <paramref name="text"/>; an empty list where it holds no word.</summary>
    public IReadOnlyList<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        var (sentence, clause, start) = (0, 0, -1);
        var clean = Plain(text);
        for (var i = 0; i <= clean.Length; i++)
        {
            var c = i < clean.Length ? clean[i] : '\n';
            if (IsWordPart(clean, i, c))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                clause = Add(tokens, clean[start..i], sentence, clause);
                start = -1;
            }

            if (c == '?')
            {
                MarkQuestion(tokens, sentence);
            }

            if (EndsSentence(clean, i, c) && tokens.Count > 0 && tokens[^1].Sentence == sentence)
            {
                (sentence, clause) = (sentence + 1, clause + 1);
            }
            else if (c is ',' or '(' or ')' or ':' or '–' or '—')
            {
                clause++;
            }
        }

        return tokens;
    }

    private int Add(List<Token> tokens, string raw, int sentence, int clause)
    {
        var lower = WithoutContraction(raw.ToLowerInvariant()).Replace("'", "", StringComparison.Ordinal);
        if (lower.Length == 0)
        {
            return clause;
        }

        if (vocabulary.StartsClause(lower))
        {
            clause++;
        }

        var word = vocabulary.Spelling.Correct(lower);
        tokens.Add(new Token(raw, word, WordForms.Reduce(word), sentence, clause) { Unknown = !vocabulary.Knows(word) });
        return clause;
    }

    private static void MarkQuestion(List<Token> tokens, int sentence)
    {
        for (var i = tokens.Count - 1; i >= 0 && tokens[i].Sentence == sentence; i--)
        {
            tokens[i] = tokens[i] with { InQuestion = true };
        }
    }

    // "I'd" is not "id", nor "I'll" "ill"; the other contractions are words of the vocabulary ("cant", "im").
    private static string WithoutContraction(string word) =>
        word.EndsWith("'d", StringComparison.Ordinal) ? word[..^2] : word.EndsWith("'ll", StringComparison.Ordinal) ? word[..^3] : word;

    // A full stop ends a sentence before a space, a letter or the end, not inside a number or an identifier ("T4.7.4").
    private static bool EndsSentence(string text, int i, char c) =>
        c is '?' or '!' or ';' or '\n' || (c == '.' && (i + 1 >= text.Length || text[i + 1] is ' ' or '\n' or '.' || char.IsLetter(text[i + 1])));

    private static bool IsWordPart(string text, int i, char c) =>
        char.IsLetterOrDigit(c) || (c == '\'' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]));

    private static string Plain(string text)
    {
        var cut = text.Length > LongestMessage ? text[..LongestMessage] : text;
        var plain = new StringBuilder(cut.Length);
        foreach (var typed in cut)
        {
            // Full-width letters and digits are typed by some keyboards for the plain ones.
            var c = typed is >= '\uFF01' and <= '\uFF5E' ? (char)(typed - FullWidth) : typed;
            plain.Append(c is '’' or '‘' or '`' or '´' ? '\'' : c is '\r' or '\t' ? ' ' : c);
        }

        return plain.ToString();
    }
}
