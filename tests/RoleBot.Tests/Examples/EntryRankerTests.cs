using RoleBot.Answers.Examples;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Tests.Answers;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Examples;

public sealed class EntryRankerTests
{
    [Theory]
    [InlineData("gentleman cant manage his buttons, who gives him a hand getting undressed", "dressing")]
    [InlineData("the pink venflon wants to come out before he goes home", "remove-cannula")]
    [InlineData("omnipaque is short dated, somebody needs to go through the shelf", "expiry-dates")]
    public void A_message_is_likest_to_the_task_it_is_about(string message, string task)
    {
        var reading = Mind.Understand(message);

        var likeness = Mind.Knowledge.Ranker.Rank(reading.Message, reading.Focus);

        Assert.Equal(likeness.Most(Entry(task)), likeness.Of(Entry(task)));
    }

    [Fact]
    public void Nothing_speaks_for_an_entry_in_words_no_example_has()
    {
        var reading = Mind.Understand("qwoop zzzzt plmokn");

        Assert.True(Mind.Knowledge.Ranker.Rank(reading.Message, reading.Focus).Most(Entry("cannulate")) < 0);
    }

    [Fact]
    public void Learning_twice_learns_the_same()
    {
        var reading = Mind.Understand("could the B3 site a pink one for the CTPA");
        var again = EntryRanker.Learn(KnowledgeFolder.Read(Repository.Index).Knowledge!.Parts.Examples!.Entries, Mind.Knowledge.Topics.Select(t => t.Name).ToHashSet(), new HashSet<string>(), Mind.Knowledge.Vocabulary);

        Assert.Equal(Mind.Knowledge.Ranker.Rank(reading.Message, reading.Focus).Of(Entry("cannulate")), again.Rank(reading.Message, reading.Focus).Of(Entry("cannulate")));
    }

    private static Entry Entry(string name) => Mind.Knowledge.Entries[name];
}
