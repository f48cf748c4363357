using RoleBot.Answers.Language;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Language;

public sealed class TokenizerTests
{
    private readonly Tokenizer _tokenizer = new(Words.Of([("cannulate", ConceptKind.Action, "cannulate")], "can", "i", "please", "it", "is", "busy"));

    [Fact]
    public void Words_are_cut_and_kept_as_typed() => Assert.Equal(["Can", "I", "CANNULATE"], _tokenizer.Cut("Can I CANNULATE?").Select(t => t.Raw));

    [Theory]
    [InlineData("it is busy. can i", 2)]
    [InlineData("it is busy! can i; please", 3)]
    [InlineData("it is busy\ncan i", 2)]
    [InlineData("it is busy, can i", 1)]
    [InlineData("it is 4.7 please", 1)]
    [InlineData("... it ??? is !!!", 2)]
    public void Sentences_are_counted(string text, int sentences) =>
        Assert.Equal(sentences, _tokenizer.Cut(text).Select(t => t.Sentence).Distinct().Count());

    [Fact]
    public void Only_the_sentence_with_the_question_mark_asks()
    {
        var tokens = _tokenizer.Cut("it is busy. can i? please");

        Assert.Equal(["can", "i"], tokens.Where(t => t.InQuestion).Select(t => t.Word));
    }

    [Fact]
    public void A_clause_begins_at_a_comma_and_at_a_word_that_begins_one()
    {
        var tokens = _tokenizer.Cut("can i, because it is");

        Assert.NotEqual(tokens[1].Clause, tokens[2].Clause);
        Assert.Equal(tokens[2].Clause, tokens[3].Clause);
    }

    [Theory]
    [InlineData("I'd", "i")]
    [InlineData("I\u2019ll", "i")]
    [InlineData("can't", "cant")]
    public void Contractions_are_resolved(string text, string word) => Assert.Equal(word, Assert.Single(_tokenizer.Cut(text)).Word);

    [Fact]
    public void A_word_nobody_knows_is_marked()
    {
        var tokens = _tokenizer.Cut("can i zorble it");

        Assert.Equal(["zorble"], tokens.Where(t => t.Unknown).Select(t => t.Word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!?… --- ,,,")]
    [InlineData("''''")]
    [InlineData("\uD83D\uDE00")]
    public void Without_a_word_there_is_no_token(string text) => Assert.Empty(_tokenizer.Cut(text));

    [Fact]
    public void Beyond_the_longest_message_nothing_is_read() =>
        Assert.DoesNotContain(_tokenizer.Cut(new string(' ', 4000) + "cannulate"), t => t.Word == "cannulate");

    [Fact]
    public void Half_a_character_at_the_cut_does_no_harm() => Assert.NotNull(Mind.Ask(new string('a', 3999) + "\uD83D\uDE00 can a CSW chaperone?"));
}
