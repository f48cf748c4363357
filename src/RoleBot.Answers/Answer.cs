using RoleBot.Answers.Content;

namespace RoleBot.Answers;

/// <summary>
/// The answer to one question. The chat cards, the command line and the HTTP interface all render this and add nothing to it.
/// </summary>
/// <param name="Intent">What kind of question it answers.</param>
/// <param name="Verdict">The outcome of a scope question; null for every other intent, except <see cref="Answers.Verdict.Clarify"/>, which any can have.</param>
/// <param name="Headline">The answer in one sentence, verdict first.</param>
public sealed record Answer(Intent Intent, Verdict? Verdict, Statement Headline)
{
    /// <summary>The roles the answer is about; for <see cref="Intent.WhoCan"/> exactly those that have the task.</summary>
    public IReadOnlyList<RoleKey> Roles { get; init; } = [];

    /// <summary>What the lines say: the duty, who has it, the list of duties.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>The qualifiers of the lines. Never empty where the verdict is <see cref="Verdict.YesIf"/>.</summary>
    public IReadOnlyList<Statement> Conditions { get; init; } = [];

    /// <summary>The two roles side by side, area by area; empty but for <see cref="Intent.Compare"/>.</summary>
    public IReadOnlyList<ComparisonRow> Comparison { get; init; } = [];

    /// <summary>What to do next, and with whom.</summary>
    public IReadOnlyList<Statement> Escalation { get; init; } = [];

    /// <summary>The lines named, in the order they are first used.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The choices of a question back.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>What one may well ask next.</summary>
    public IReadOnlyList<Choice> FollowUps { get; init; } = [];

    /// <summary>What the user should know about the exchange itself: an assumption made, a word not known, personal data seen.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Whether something of the question was accounted for by no line, so that no yes could be given.</summary>
    internal bool IsPartlyUnread { get; init; }

    /// <summary>The answers to the further questions of the same message, in order.</summary>
    public IReadOnlyList<Answer> Others { get; init; } = [];
}
