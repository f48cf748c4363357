using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Messages;

public sealed class AsideTests
{
    [Theory]
    [InlineData("Can a senior CSW get the injector tubing ready so the radiographer can give it?", "T4.7.2")]
    [InlineData("can band 3 push the mobile up to itu ready for the radiographer", "T4.1.7")]
    public void What_somebody_else_does_is_not_asked(string question, string line) => Permits(question, line);

    [Theory]
    [InlineData("I'm a senior CSW. Not reporting anything, just checking the images are on PACS. Is that ok?", "T4.2.3")]
    public void What_nobody_does_is_not_asked(string question, string line) => Permits(question, line);

    [Theory]
    [InlineData("Patient moved house. Senior CSW here, may I change the address on CRIS, or must I ask the office?", "T4.2.2")]
    [InlineData("can a csw take messages, or should they all go to the radiographer?", "T3.5.3")]
    public void The_other_way_round_of_a_question_is_not_asked(string question, string line) => Permits(question, line);

    [Theory]
    [InlineData("the radiographer wants me to inject the contrast. I'm a senior csw, is that ok?")]
    [InlineData("can a senior CSW get the tubing ready so I can inject it myself as a band 3?")]
    [InlineData("can the nurse and the band 3 inject the contrast together?")]
    public void What_the_one_asked_about_does_is(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    private static void Permits(string question, string line)
    {
        var answer = Mind.Ask(question);

        Assert.True(answer.Verdict is Verdict.Yes or Verdict.YesIf, answer.Headline.Text);
        Assert.Contains(line, answer.Cited());
    }
}
