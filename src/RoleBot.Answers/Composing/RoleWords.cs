using RoleBot.Answers.Knowledge;

namespace RoleBot.Answers.Composing;

/// <summary>Names roles in sentences.</summary>
internal sealed class RoleWords(KnowledgeBase knowledge)
{
    /// <summary>"a senior clinical support worker".</summary>
    public string A(RoleKey role) => (knowledge[role].Name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + knowledge[role].Name;

    /// <summary>"senior clinical support workers and assistant practitioners".</summary>
    public string Plurals(IEnumerable<RoleKey> roles) => Join([.. roles.Select(r => knowledge[r].Plural)]);

    /// <summary>"a senior clinical support worker or an assistant practitioner".</summary>
    public string AnyOf(IReadOnlyList<RoleKey> roles)
    {
        var names = roles.Select(A).ToList();
        return names.Count < 2 ? string.Concat(names) : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[^1];
    }

    /// <summary>A list in words: "a, b and c".</summary>
    public static string Join(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    /// <summary>The sentence with a capital at its beginning.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
