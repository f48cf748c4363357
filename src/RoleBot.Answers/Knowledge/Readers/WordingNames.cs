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
        "why", "why-nothing", "why-read", "why-role", "why-nobody", "why-done", "why-with", "why-imaging", "why-person", "why-limit", "why-place", "why-kind", "why-unknown", "why-considered", "why-no-line",
        "why-reserved", "why-silent", "why-others", "why-lacks", "why-covers", "why-less",
        "kind-scope", "kind-whocan", "kind-duties", "kind-compare", "kind-entry", "kind-progression", "kind-role", "kind-escalation", "kind-source", "kind-smalltalk", "kind-outofscope",
        "other-language", "follow-why", "not-understood", "not-sure", "ask-again", "asked-before", "assumed-role", "other-person", "unread", "personal-data", "follow-who", "follow-where", "follow-role",
    ];
}
