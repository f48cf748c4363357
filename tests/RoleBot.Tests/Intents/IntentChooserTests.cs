using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Intents;

public sealed class IntentChooserTests
{
    [Theory]
    [InlineData("sterile set ups and trolleys - where does the band 2 stop and the band 3 start?", Intent.Compare)]
    [InlineData("out of the support grades, whose job is it to keep on top of the sharps bins?", Intent.WhoCan)]
    [InlineData("applicant's got a foundation degree in health, does that tick the box for an assistant practitioner?", Intent.Entry)]
    [InlineData("new CSW here, what are all the rungs between me and being a radiographer?", Intent.Progression)]
    [InlineData("what's on my plate in stock as a band 2?", Intent.Duties)]
    public void A_frame_without_its_cue_words_is_read_by_the_examples_it_is_like(string question, Intent intent) => Assert.Equal(intent, Mind.Ask(question).Intent);

    [Theory]
    [InlineData("can I cannulate?")]
    [InlineData("is it ok to take the cannula out?")]
    public void What_names_a_task_is_not_outside_the_guidance(string question) => Assert.Equal(Intent.Scope, Mind.Ask(question).Intent);

    [Fact]
    public void A_role_of_the_guidance_with_a_verb_nobody_knows_is_not_outside_it()
    {
        var answer = Mind.Ask("Would an assistant practitioner be fine zapping a jolly chap's big toe under our usual recipe?");

        Assert.Equal(Verdict.NotMentioned, answer.Verdict);
        Assert.Contains("zapping", answer.Headline.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_alone_after_a_list_of_duties_asks_for_its_own() => Assert.Equal(Intent.Duties, Mind.Ask("what does a senior CSW do on the QA side?", "and the AP?").Intent);
}
