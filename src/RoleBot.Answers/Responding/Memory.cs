using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Responding;

/// <summary>What a turn leaves behind for the next.</summary>
internal static class Memory
{
    /// <summary>The conversation after a turn.</summary>
    public static Conversation After(QuestionReading reading, Answer answer, Conversation before)
    {
        if (answer.Intent is Intent.Smalltalk or Intent.OutOfScope)
        {
            return before with
            {
                Speaker = reading.Roles.SaysOwn ?? before.Speaker,
                Roles = reading.Roles is { Subject: { } named, Carried: false } ? [named] : before.Roles,
            };
        }

        IReadOnlyList<RoleKey> roles = reading.Intent == Intent.WhoCan ? []
            : reading.Roles.Subject is { } subject && answer.Roles.Count <= 1 ? [subject]
            : answer.Roles;
        return new Conversation
        {
            Speaker = reading.Roles.SaysOwn ?? before.Speaker,
            Roles = roles.Count > 0 ? roles : before.Roles,
            Intent = answer.Intent == Intent.Source && reading.Carried ? before.Intent : answer.Intent,
            Subject = reading.Chosen?.Entry.Name ?? (answer.Intent is Intent.Duties or Intent.Compare ? null : before.Subject),
            Area = reading.Area?.Name,
            Asked = [.. Asked(reading).Distinct(StringComparer.Ordinal)],
            PartlyUnread = answer.IsPartlyUnread || reading.UnknownWords.Count > 0 || reading.LeansOnUnread,
        };
    }

    private static IEnumerable<string> Asked(QuestionReading reading) =>
        reading.Chosen is not { Entry: DutyTask } task ? []
        : task.Used.Where(m => m.Concept.Kind is not (ConceptKind.Role or ConceptKind.Cue))
            .Concat(reading.Message.Of(ConceptKind.Action, ConceptKind.Thing, ConceptKind.Limit, ConceptKind.Modality).Where(m => reading.Focus.Covers(m) && m.Concept.Name != Focus.LightAction))
            .Select(m => m.Concept.Name);
}
