using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Search;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers;

/// <summary>
/// The mind: a message in its conversation in, a cited answer out. The same message in the same conversation always gets
/// the same answer. Safe to call from several threads.
/// </summary>
public sealed class Answerer : IDisposable
{
    private readonly ILineIndex _index;
    private readonly QuestionReader _reader;
    private readonly Responder _responder;

    private Answerer(KnowledgeBase knowledge, ILineIndex index)
    {
        _index = index;
        _reader = new QuestionReader(knowledge, index);
        _responder = new Responder(knowledge, index);
    }

    /// <summary>Makes an answerer.</summary>
    /// <param name="knowledge">What it knows.</param>
    /// <param name="cacheFolder">Where the search index is kept between starts; null keeps it in memory.</param>
    public static Answerer Open(KnowledgeBase knowledge, string? cacheFolder = null) => With(knowledge, IndexCache.Open(knowledge, cacheFolder));

    /// <summary>Makes an answerer on another index, which it owns from then on.</summary>
    /// <param name="knowledge">What it knows.</param>
    /// <param name="index">The index; filled with the knowledge's documents.</param>
    public static Answerer With(KnowledgeBase knowledge, ILineIndex index) => new(knowledge, index);

    /// <summary>Answers a message.</summary>
    /// <param name="message">The message as typed; any text whatever.</param>
    /// <param name="conversation">The conversation before it.</param>
    /// <returns>The answer, and the conversation after it.</returns>
    public Reply Ask(string message, Conversation conversation)
    {
        var reading = _reader.Read(_reader.Cut(message), conversation);
        var answer = _responder.Respond(reading, conversation);
        return new Reply(answer, Memory.After(reading, answer, conversation));
    }

    /// <inheritdoc/>
    public void Dispose() => _index.Dispose();
}
