namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>The sentences that must stand in <c>wording.tsv</c>.</summary>
internal static class WordingNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "yes", "yes-if", "yes-if-long", "compare-more", "not-listed", "reserved", "not-mentioned", "not-mentioned-unknown", "broken-reserved", "broken-other",
        "next-yes-if", "next-not-listed", "next-reserved", "next-not-mentioned", "next-topic",
        "who-can", "who-can-nobody-reserved", "who-can-nobody", "inherits", "same-line", "not-in-table",
        "ask-role", "ask-task", "ask-both", "ask-who", "ask-compare", "duties", "duties-area", "duties-none", "duties-more",
        "compare", "compare-nothing", "compare-has", "compare-inherits", "compare-band", "compare-same", "compare-overall", "compare-none", "compare-shared", "source", "source-none", "about", "band",
        "not-understood", "not-sure", "ask-again", "asked-before", "assumed-role", "other-person", "unread", "personal-data", "follow-who", "follow-where", "follow-role",
    ];
}
