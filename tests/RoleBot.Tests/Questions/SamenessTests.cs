using System.Text.Json;
using RoleBot.Answers;
using RoleBot.Asking;
using RoleBot.Tests.Answers;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Questions;

/// <summary>The same question gets the same bytes, however often, in whatever order, from whichever answerer.</summary>
public sealed class SamenessTests
{
    private static readonly IReadOnlyList<AskedQuestion> Questions =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root(), "tests", "questions"), "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(AskedQuestion.Load)];

    private static readonly Lazy<Dictionary<string, string>> First = new(() => Answered(Questions, Mind.Answerer));

    [Fact]
    public void Asked_again_every_answer_is_the_same() => Assert.Equal(First.Value, Answered(Questions, Mind.Answerer));

    [Fact]
    public void Asked_in_another_order_every_answer_is_the_same()
    {
        var shuffled = Questions.ToArray();
        new Random(17).Shuffle(shuffled);

        Assert.Equal(First.Value.OrderBy(a => a.Key), Answered(shuffled, Mind.Answerer).OrderBy(a => a.Key));
    }

    [Fact]
    public void Asked_of_a_fresh_answerer_every_answer_is_the_same()
    {
        var knowledge = RoleBot.Answers.Knowledge.KnowledgeFolder.Read(Repository.Index).Knowledge;
        Assert.NotNull(knowledge);
        using var fresh = Answerer.Open(knowledge);

        Assert.Equal(First.Value, Answered(Questions, fresh));
    }

    [Fact]
    public void Asked_of_an_answerer_with_a_kept_index_every_answer_is_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("rolebot-").FullName;
        Answerer.Open(Mind.Knowledge, folder).Dispose();
        using (var kept = Answerer.Open(Mind.Knowledge, folder))
        {
            Assert.Equal(First.Value, Answered(Questions, kept));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Asked_by_many_at_once_every_answer_is_the_same()
    {
        var together = Questions.AsParallel().Select(q => (q.Id, Text: Text(q, Mind.Answerer))).ToDictionary(a => a.Id, a => a.Text);

        Assert.Equal(First.Value.OrderBy(a => a.Key), together.OrderBy(a => a.Key));
    }

    private static Dictionary<string, string> Answered(IEnumerable<AskedQuestion> questions, Answerer answerer) => questions.ToDictionary(q => q.Id, q => Text(q, answerer));

    private static string Text(AskedQuestion question, Answerer answerer) => JsonSerializer.Serialize(question.Answer(answerer), AskJson.Wire.AnswerRecord);
}
