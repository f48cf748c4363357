using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Understanding;

/// <summary>A message understood: what kind of question it is, about which role, and what entries it may concern.</summary>
/// <param name="Message">The message.</param>
/// <param name="Focus">The part that asks.</param>
/// <param name="Intent">The kind of question.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Candidates">The entries it may be about, best first.</param>
internal sealed record QuestionReading(Message Message, Focus Focus, Intent Intent, RoleReading Roles, IReadOnlyList<Candidate> Candidates)
{
    /// <summary>The entry the intent was decided on; null where none was found.</summary>
    public Candidate? Chosen { get; init; }

    /// <summary>The area the question is about; null for none.</summary>
    public Area? Area { get; init; }

    /// <summary>Whether the entry comes from an earlier turn.</summary>
    public bool Carried { get; init; }

    /// <summary>Whether it leans on an earlier question that was not understood in full.</summary>
    public bool LeansOnUnread { get; init; }

    /// <summary>Words in the asking part that nobody knows.</summary>
    public IReadOnlyList<string> UnknownWords { get; init; } = [];
}
