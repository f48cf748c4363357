using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Understanding;

public sealed class FocusTests
{
    [Theory]
    [InlineData("can a CSW chaperone?", "chaperone")]
    [InlineData("It is busy today. Can a CSW chaperone? Thanks a lot.", "chaperone")]
    [InlineData("the radiographer injects the contrast, can a CSW chaperone", "chaperone")]
    [InlineData("A nurse put a cannula in. Can a CSW chaperone?", "chaperone")]
    public void What_stands_behind_the_cue_of_the_asking_sentence_is_asked(string text, string asked)
    {
        var reading = Mind.Understand(text);
        var words = reading.Message.Tokens.Where((_, i) => reading.Focus.Asked[i]).Select(t => t.Word).ToList();

        Assert.Contains(asked, words);
        Assert.DoesNotContain("cannula", words);
        Assert.DoesNotContain("contrast", words);
    }

    [Fact]
    public void What_is_only_said_in_a_subordinate_clause_is_not_asked()
    {
        var reading = Mind.Understand("can a CSW chaperone because the radiographer is injecting the contrast?");

        Assert.DoesNotContain("contrast", reading.Message.Tokens.Where((_, i) => reading.Focus.Asked[i]).Select(t => t.Word));
    }

    [Fact]
    public void Without_a_cue_the_sentence_with_the_question_mark_asks()
    {
        var reading = Mind.Understand("waiting room is full. CSW chaperoning?");

        Assert.Equal(1, reading.Focus.Sentence);
    }

    [Fact]
    public void Without_a_cue_and_a_question_mark_all_of_it_asks()
    {
        var reading = Mind.Understand("CSW chaperoning");

        Assert.Equal(-1, reading.Focus.Sentence);
        Assert.All(reading.Focus.Asked, Assert.True);
    }

    [Fact]
    public void A_word_in_the_place_of_the_verb_that_nobody_knows_is_noticed()
    {
        var reading = Mind.Understand("can a CSW zorble a cannula?");

        Assert.NotNull(reading.Focus.UnknownVerb);
        Assert.Contains("zorble", reading.UnknownWords);
    }

    [Fact]
    public void A_message_without_a_word_has_nothing_asked() => Assert.Empty(Mind.Understand("?!").Focus.Asked);
}
