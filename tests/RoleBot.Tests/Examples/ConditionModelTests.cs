using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Examples;

public sealed class ConditionModelTests
{
    [Theory]
    [InlineData("our trust doesn't let support staff do lines, ok for a band 3 to cannulate anyway?")]
    [InlineData("Chap's had a few drinks and won't stay put, swearing and swinging at us. I'm an assistant practitioner. Am I ok to get his hand film?")]
    [InlineData("Can the B3 give out the oral prep herself when no nurse or radiographer has issued it?")]
    [InlineData("she started the mammography associate course last week, can she screen women on her own yet?")]
    public void A_condition_broken_in_words_no_vocabulary_holds_is_no_yes(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Theory]
    [InlineData("can a senior CSW give oral contrast?")]
    [InlineData("can an AP x-ray a wrist?")]
    [InlineData("can a senior CSW cannulate in CT?")]
    [InlineData("no nurse about, can the senior CSW take the cannula out to protocol?")]
    public void What_breaks_nothing_stays_a_yes(string question) => Assert.Equal(Verdict.YesIf, Mind.Ask(question).Verdict);
}
