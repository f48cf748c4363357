using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Questions;

/// <summary>A test over the question set that may lie beside the checkout; skipped, with the reason, where it does not.</summary>
public sealed class SharedQuestionsFactAttribute : FactAttribute
{
    public SharedQuestionsFactAttribute() => Skip = System.IO.File.Exists(File) ? null : "There is no ../shared/questions/dev.jsonl beside the repository.";

    public static string File => Path.Combine(Repository.Root(), "..", "shared", "questions", "dev.jsonl");
}
