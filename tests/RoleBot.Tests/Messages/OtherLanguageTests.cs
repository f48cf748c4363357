using RoleBot.Answers;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Messages;

public sealed class OtherLanguageTests
{
    private const string Offer = "English is all I read";

    [Theory]
    [InlineData("czy senior CSW może zakładać wenflon?")]
    [InlineData("¿puede un band 3 poner una vía?")]
    [InlineData("kann ein AP ein Röntgenbild machen?")]
    [InlineData("pwede ba ang band 2 maging tagabantay sa pasyente")]
    [InlineData("هل يمكن للمساعد تركيب القسطرة؟")]
    [InlineData("可以插管吗")]
    public void Another_language_gets_a_sentence_in_English_and_an_offer(string question)
    {
        var answer = Mind.Ask(question);

        Assert.Equal(Intent.OutOfScope, answer.Intent);
        Assert.Contains(Offer, answer.Headline.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can band 3 put the cannula, is allowed for her?")]
    [InlineData("b3 canulate ct??")]
    [InlineData("Please, I am CSW from Poland, is it possible that I chaperone?")]
    [InlineData("can Ania Kowalska, our band 2, chaperone")]
    public void English_however_plain_is_read(string question) => Assert.DoesNotContain(Offer, Mind.Ask(question).Headline.Text, StringComparison.Ordinal);
}
