namespace RoleBot.Answers.Language;

/// <summary>Finds phrases in a message, word by word. Built once, then only read.</summary>
internal sealed class PhraseTree
{
    private const int WidestGap = 4;
    private readonly Node _root = new();
    private readonly Dictionary<string, List<Gapped>> _gapped = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase of common forms; a null among them stands for up to four words in between.</summary>
    public void Add(IReadOnlyList<string?> stems, Concept concept, bool exactCase, string form)
    {
        var gap = stems.ToList().IndexOf(null);
        if (gap < 0)
        {
            var node = _root;
            foreach (var stem in stems)
            {
                node = node.Next(stem!); // not null: no gap
            }

            node.Ends.Add(new End(concept, exactCase ? form : null));
            return;
        }

        var entry = new Gapped([.. stems.Take(gap).Select(s => s!)], [.. stems.Skip(gap + 1).Select(s => s!)], concept); // not null: one gap
        if (!_gapped.TryGetValue(entry.Head[0], out var list))
        {
            _gapped[entry.Head[0]] = list = [];
        }

        list.Add(entry);
    }

    /// <summary>
    /// Every mention. Where <paramref name="longestOnly"/> is set, a phrase inside a longer one that was found is left out:
    /// "final check" is not also a check.
    /// </summary>
    public List<Mention> Find(IReadOnlyList<Token> tokens, bool longestOnly)
    {
        var found = new List<Mention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            FindFrom(tokens, i, found);
        }

        if (longestOnly)
        {
            found = WithoutShadowed(found);
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            FindGapped(tokens, i, found);
        }

        return found;
    }

    private void FindFrom(IReadOnlyList<Token> tokens, int start, List<Mention> found)
    {
        FindOn(_root, tokens, start, start, found);
    }

    private static void FindOn(Node node, IReadOnlyList<Token> tokens, int start, int i, List<Mention> found)
    {
        if (i >= tokens.Count || tokens[i].Sentence != tokens[start].Sentence)
        {
            return;
        }

        Follow(node.Find(tokens[i].Stem), tokens, start, i, found);
        if (char.IsAsciiDigit(tokens[i].Word[0]))
        {
            Follow(node.FindNumber(tokens[i].Word), tokens, start, i, found);
        }
    }

    private static void Follow(Node? next, IReadOnlyList<Token> tokens, int start, int i, List<Mention> found)
    {
        if (next is null)
        {
            return;
        }

        foreach (var end in next.Ends)
        {
            if (end.ExactForm is null || (i == start && end.ExactForm == tokens[i].Raw))
            {
                found.Add(new Mention(end.Concept, start, i, Gapped: false));
            }
        }

        FindOn(next, tokens, start, i + 1, found);
    }

    private static List<Mention> WithoutShadowed(List<Mention> found) =>
        [.. found.Where(m => !found.Exists(o => o.Start <= m.Start && o.End >= m.End && o.End - o.Start > m.End - m.Start))];

    private void FindGapped(IReadOnlyList<Token> tokens, int start, List<Mention> found)
    {
        if (!_gapped.TryGetValue(tokens[start].Stem, out var entries))
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (!Matches(tokens, start, entry.Head))
            {
                continue;
            }

            var after = start + entry.Head.Length;
            for (var i = after + 1; i <= after + WidestGap && i < tokens.Count; i++)
            {
                if (tokens[i].Sentence == tokens[start].Sentence && Matches(tokens, i, entry.Tail))
                {
                    found.Add(new Mention(entry.Concept, start, i + entry.Tail.Length - 1, Gapped: true));
                    break;
                }
            }
        }
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, string[] stems)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            if (at + i >= tokens.Count || tokens[at + i].Stem != stems[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Gapped(string[] Head, string[] Tail, Concept Concept);

    private sealed record End(Concept Concept, string? ExactForm);

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _next = new(StringComparer.Ordinal);

        public List<End> Ends { get; } = [];

        public Node Next(string stem)
        {
            if (!_next.TryGetValue(stem, out var node))
            {
                _next[stem] = node = new Node();
            }

            return node;
        }

        public Node? Find(string stem) => _next.GetValueOrDefault(stem);

        // "#" stands for any number and "#<18" for a number below 18; the number itself may begin a phrase as well.
        public Node? FindNumber(string word) =>
            !int.TryParse(word, out var number) ? null
            : number < 18 && _next.TryGetValue("#<18", out var node) ? node
            : _next.GetValueOrDefault("#");
    }
}
