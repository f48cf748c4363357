using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Intents;

public sealed class IntentReaderTests
{
    [Theory]
    [InlineData("can a senior CSW cannulate?", Intent.Scope)]
    [InlineData("is a band 2 allowed to chaperone", Intent.Scope)]
    [InlineData("who can cannulate?", Intent.WhoCan)]
    [InlineData("which roles can take out a cannula?", Intent.WhoCan)]
    [InlineData("what does a CSW do?", Intent.Duties)]
    [InlineData("what are the duties of an AP?", Intent.Duties)]
    [InlineData("what is the difference between a CSW and a senior CSW?", Intent.Compare)]
    [InlineData("compare AP and radiographer", Intent.Compare)]
    [InlineData("what qualification do I need to become a senior CSW?", Intent.Entry)]
    [InlineData("how do I get from CSW to senior CSW?", Intent.Progression)]
    [InlineData("what does CSW stand for?", Intent.Role)]
    [InlineData("a patient has collapsed, what do I do?", Intent.Escalation)]
    [InlineData("who wrote the guidance?", Intent.Source)]
    [InlineData("where does it say a senior CSW can cannulate?", Intent.Source)]
    [InlineData("hello", Intent.Smalltalk)]
    [InlineData("thanks!", Intent.Smalltalk)]
    [InlineData("what is the capital of France?", Intent.OutOfScope)]
    [InlineData("zorble qwzx vrpk", Intent.OutOfScope)]
    public void The_kind_of_question_is_recognised(string text, Intent intent) => Assert.Equal(intent, Mind.Ask(text).Intent);

    [Fact]
    public void A_greeting_before_a_question_is_passed_over() => Assert.Equal(Intent.Scope, Mind.Ask("hi there, can a CSW chaperone please? thanks").Intent);
}
