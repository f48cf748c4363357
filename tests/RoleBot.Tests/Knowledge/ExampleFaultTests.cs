namespace RoleBot.Tests.Knowledge;

public sealed class ExampleFaultTests
{
    [Theory]
    [InlineData("examples/tasks.tsv", "no-such-task\tcan a band 2 do it?", "no task 'no-such-task'")]
    [InlineData("examples/tasks.tsv", "chaperone", "not two columns")]
    [InlineData("examples/topics.tsv", "no-such-topic\twho wrote it?", "no topic 'no-such-topic'")]
    [InlineData("examples/near-misses.tsv", "no-such-task\tcan a band 2 do it?", "no task 'no-such-task'")]
    [InlineData("examples/intents.tsv", "gossip\thave you heard?", "no kind of question 'gossip'")]
    [InlineData("examples/conditions.tsv", "no-such-concept\tcan she do it alone?", "no concept 'no-such-concept'")]
    [InlineData("vocabulary/opposites.tsv", "complex", "not a pair")]
    [InlineData("vocabulary/opposites.tsv", "complex\tno-such-concept", "not a pair")]
    public void A_bad_row_is_named(string file, string row, string problem) => IndexCopy.AppendedIsNamed(file, row, problem);
}
