using RoleBot.Answers.Composing;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Learning;
using RoleBot.Answers.Messages;
using RoleBot.Answers.Responding;
using RoleBot.Answers.Search;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers;

/// <summary>
/// The mind: a message in its conversation in, a cited answer out. The same message in the same conversation always gets
/// the same answer. Safe to call from several threads.
/// </summary>
public sealed class Answerer : IDisposable
{
    // A part of a message is a question of its own only if this much of it was recognised.
    private const double Understood = 2.4;
    private readonly ILineIndex _index;
    private readonly KnowledgeBase _knowledge;
    private readonly QuestionReader _reader;
    private readonly Responder _responder;
    private readonly ReasonComposer _reasons;

    private Answerer(KnowledgeBase knowledge, ILineIndex index)
    {
        knowledge.Learn([]);
        _index = index;
        _knowledge = knowledge;
        _reader = new QuestionReader(knowledge, index);
        _responder = new Responder(knowledge, index);
        _reasons = new ReasonComposer(knowledge);
    }

    /// <summary>Makes an answerer.</summary>
    /// <param name="knowledge">What it knows.</param>
    /// <param name="cacheFolder">Where the search index, and what the examples teach, are kept between starts; null keeps them in memory.</param>
    /// <param name="learnedFolder">Where <see cref="Learn"/> may have left what the examples teach; only read.</param>
    public static Answerer Open(KnowledgeBase knowledge, string? cacheFolder = null, string? learnedFolder = null)
    {
        knowledge.Learn([.. new[] { learnedFolder, cacheFolder }.OfType<string>()]);
        return With(knowledge, IndexCache.Open(knowledge, cacheFolder));
    }

    /// <summary>Learns from the examples of a knowledge and leaves what they teach in a folder, so that no start has to.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="folder">The folder; made where it is not there.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Learn(KnowledgeBase knowledge, string folder) => LearnedFile.Write(Learned.From(knowledge.Parts), knowledge.Parts, folder);

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
        var whole = _reader.Cut(message);
        var parts = Segments.Cut(whole);
        var reply = parts.Count > 1 && AskEach(parts, conversation) is { } several ? several : AskOne(whole, conversation);
        return PersonalData.LooksLikeIdentity(message)
            ? reply with { Answer = reply.Answer with { Notices = [.. reply.Answer.Notices, _knowledge.Wording["personal-data"]] } }
            : reply;
    }

    private Reply AskOne(Message message, Conversation conversation)
    {
        if (message.IsInAnotherLanguage(_knowledge.Vocabulary))
        {
            return new Reply(new Answer(Intent.OutOfScope, null, new Content.Statement(_knowledge.Wording["other-language"])), conversation);
        }

        if (FollowUp.AsksWhy(message))
        {
            return new Reply(_reasons.Answer(conversation), conversation);
        }

        var reading = _reader.Read(message, conversation);
        var answer = _responder.Respond(reading, conversation);
        return new Reply(answer, After(reading, answer, conversation));
    }

    // Each part on its own, later ones leaning on earlier; null where some part is not a question that stands by itself.
    private Reply? AskEach(IReadOnlyList<Message> parts, Conversation conversation)
    {
        var answers = new List<Answer>();
        foreach (var part in parts)
        {
            var reading = _reader.Read(part, conversation);
            if ((answers.Count > 0 && reading.Focus.LeansBack) || (reading.Chosen is not { Score: >= Understood } && reading.Intent is not (Intent.Compare or Intent.Duties)))
            {
                return null;
            }

            var answer = _responder.Respond(reading, conversation);
            conversation = After(reading, answer, conversation);
            answers.Add(answer);
        }

        // "The trust wants a stall. Is that something APs do": what only asks back by itself was the story of what comes behind it.
        if (answers[0].Verdict is Verdict.Clarify && answers.Exists(a => a.Verdict is not Verdict.Clarify))
        {
            return null;
        }

        return new Reply(answers[0] with { Others = [.. answers.Skip(1)] }, conversation);
    }

    private Conversation After(QuestionReading reading, Answer answer, Conversation before) =>
        Memory.After(reading, answer, before) with { Reasons = _reasons.Compose(reading, answer) };

    /// <inheritdoc/>
    public void Dispose() => _index.Dispose();
}
