using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Judging;

public sealed class DoubtTests
{
    [Theory]
    [InlineData("I take cannulas out all the time as an AP so is pulling a pigtail drain ok as well?")]
    [InlineData("ascitic drain has stopped running, ward want it out b4 he goes back. AP takes cannulas out all the time so she can whip that out?")]
    [InlineData("Our csw makes the barium up, can she pop the tube in the patient ready?")]
    public void What_somebody_does_anyway_is_no_ground_for_a_yes(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Theory]
    [InlineData("Band 3 has looked up the eGFR, its 28. she's happy its ok for contrast so do I still need to look at it myself")]
    [InlineData("if our AP has gone through name, dob and address in the waiting room, can the CT radiographer doing the scan not bother asking again")]
    public void What_leave_is_asked_for_by_others_is_no_yes(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Theory]
    [InlineData("Chap's had a few drinks and won't stay put. I'm an assistant practitioner. Am I ok to get his hand film?")]
    [InlineData("Radiologist shouted at me to push the flumazenil and said he'd sign for it later. I'm band 3, he's in charge, so I'm covered to do it?")]
    [InlineData("plug on the gel warmer is burnt out. im b3 and do the PAT dates, ok to put a new plug on it?")]
    public void What_only_the_story_names_is_no_yes(string question) => Assert.False(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Theory]
    [InlineData("is dexa in an APs scope")]
    [InlineData("can the rota be written by an assistant practitioner")]
    [InlineData("can an AP in mammography take mammograms")]
    public void A_short_plain_question_is_not_doubted(string question) => Assert.True(Mind.Ask(question).Verdict is Verdict.Yes or Verdict.YesIf);

    [Theory]
    [InlineData("Our AP does the II in theatre for the hand surgeons, that's ok isn't it", "what about the B3, she tests the machine every morning so she knows it inside out", Verdict.NotListed)]
    [InlineData("can a senior csw take a cannula out", "what about our AP, she's brilliant", Verdict.YesIf)]
    [InlineData("can a senior csw take a cannula out", "what about the AP, nobody has shown her how", Verdict.Reserved)]
    public void The_same_of_another_role_leaves_out_what_is_told_of_her(string question, string followUp, Verdict verdict) => Assert.Equal(verdict, Mind.Ask(question, followUp).Verdict);
}
