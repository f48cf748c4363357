using RoleBot.Answers;

namespace RoleBot.Asking;

/// <summary>Answers a question in the light of the turns before it.</summary>
internal static class Turns
{
    /// <summary>How many earlier turns a request from outside may bring; each costs an answer.</summary>
    public const int Max = 100;

    public static Answer Ask(this Answerer answerer, IEnumerable<string?>? context, string question)
    {
        var conversation = (context ?? []).OfType<string>()
            .Aggregate(Conversation.Empty, (before, turn) => answerer.Ask(turn, before).Conversation);
        return answerer.Ask(question, conversation).Answer;
    }
}
