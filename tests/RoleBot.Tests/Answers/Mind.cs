using RoleBot.Answers;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Search;
using RoleBot.Answers.Understanding;
using RoleBot.Asking;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Answers;

/// <summary>The mind on the index of the working copy, opened once for all tests.</summary>
internal static class Mind
{
    private static readonly Lazy<KnowledgeBase> Read = new(() => KnowledgeFolder.Read(Repository.Index) is { Knowledge: { } knowledge }
        ? knowledge
        : throw new InvalidOperationException("The index has faults; rolebot check names them."));

    private static readonly Lazy<Answerer> Opened = new(() => Answerer.Open(Knowledge));
    private static readonly Lazy<QuestionReader> Reader = new(() => new QuestionReader(Knowledge, IndexCache.Open(Knowledge, null)));

    public static KnowledgeBase Knowledge => Read.Value;

    public static Answerer Answerer => Opened.Value;

    /// <summary>The answer to the last of some turns.</summary>
    public static Answer Ask(params string[] turns) => Answerer.Ask(turns[..^1], turns[^1]);

    /// <summary>The last of some turns, understood and not yet answered.</summary>
    public static QuestionReading Understand(params string[] turns)
    {
        var before = turns[..^1].Aggregate(Conversation.Empty, (conversation, turn) => Answerer.Ask(turn, conversation).Conversation);
        return Reader.Value.Read(Reader.Value.Cut(turns[^1]), before);
    }

    /// <summary>The lines an answer names.</summary>
    public static IReadOnlyList<string> Cited(this Answer answer) => [.. answer.Citations.Select(c => c.Line.Value)];
}
