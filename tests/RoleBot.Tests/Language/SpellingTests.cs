using RoleBot.Answers.Language;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Language;

public sealed class SpellingTests
{
    private readonly Spelling _spelling = new(["cannula", "cannulate", "contrast", "ultrasound", "barium", "trolley"], [("contract", "contrast")], word => word is "trolled" or "cannula");

    [Theory]
    [InlineData("canula", "cannula")]
    [InlineData("cannulla", "cannula")]
    [InlineData("cannlua", "cannula")]
    [InlineData("cannulx", "cannula")]
    [InlineData("bariumm", "barium")]
    [InlineData("ultrasuond", "ultrasound")]
    public void One_slip_is_corrected(string typed, string meant) => Assert.Equal(meant, _spelling.Correct(typed));

    [Theory]
    [InlineData("cnnla")]
    [InlineData("ulrtasuond")]
    [InlineData("xannula")]
    public void Two_slips_or_another_first_letter_are_not(string typed) => Assert.Equal(typed, _spelling.Correct(typed));

    [Fact]
    public void A_listed_look_alike_is_never_corrected() => Assert.Equal("contract", _spelling.Correct("contract"));

    [Fact]
    public void A_known_word_is_never_corrected() => Assert.Equal("trolled", _spelling.Correct("trolled"));

    [Fact]
    public void A_word_with_a_number_is_never_corrected() => Assert.Equal("cannul4", _spelling.Correct("cannul4"));

    [Fact]
    public void A_short_word_is_never_corrected() => Assert.Equal("mri", new Spelling(["mris"], [], _ => false).Correct("mri"));

    [Fact]
    public void Between_two_words_as_near_neither_is_taken() => Assert.Equal("catter", new Spelling(["carter", "canter"], [], _ => false).Correct("catter"));

    [Fact]
    public void No_look_alike_of_the_index_becomes_what_it_is_not()
    {
        var spelling = Mind.Knowledge.Vocabulary.Spelling;
        var pairs = File.ReadLines(Path.Combine(Infrastructure.Repository.Index, "vocabulary", "look-alikes.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));

        Assert.All(pairs, pair => Assert.NotEqual(pair[1].Trim(), spelling.Correct(pair[0].Trim())));
    }
}
