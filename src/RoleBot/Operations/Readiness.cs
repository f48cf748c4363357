using RoleBot.Answers.Knowledge;

namespace RoleBot.Operations;

/// <summary>What this service answers from.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="IndexHash">The hash of the index as it was read: equal folders have equal hashes, wherever they lie.</param>
/// <param name="Lines">How many lines of the guidance it knows.</param>
internal sealed record Readiness(string Version, string IndexHash, int Lines)
{
    public static Readiness Of(KnowledgeBase knowledge) =>
        new(typeof(Readiness).Assembly.GetName().Version?.ToString(3) ?? "", knowledge.ContentHash, knowledge.Lines.Count);
}
