using RoleBot.Answers.Language;

namespace RoleBot.Tests.Language;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("cannulate", "cannulates", "cannulated", "cannulating")]
    [InlineData("clean", "cleans", "cleaned", "cleaning")]
    [InlineData("move", "moves", "moved", "moving")]
    [InlineData("scrub", "scrubs", "scrubbed", "scrubbing")]
    [InlineData("body", "bodies")]
    [InlineData("switch", "switches")]
    [InlineData("glass", "glasses")]
    [InlineData("box", "boxes")]
    [InlineData("ask", "asks", "asked", "asking")]
    public void Inflected_forms_meet(string word, params string[] inflected) =>
        Assert.All(inflected, form => Assert.Equal(WordForms.Reduce(word), WordForms.Reduce(form)));

    [Theory]
    [InlineData("interventional", "intervene")]
    [InlineData("imaging", "image")]
    [InlineData("note", "not")]
    [InlineData("here", "her")]
    [InlineData("radiographer", "radiography")]
    [InlineData("supervision", "supervise")]
    [InlineData("injection", "inject")]
    public void Words_that_the_guidance_keeps_apart_stay_apart(string one, string other) =>
        Assert.NotEqual(WordForms.Reduce(one), WordForms.Reduce(other));

    [Theory]
    [InlineData("ct")]
    [InlineData("as")]
    [InlineData("need")]
    [InlineData("gas")]
    [InlineData("status")]
    [InlineData("3rds")]
    public void A_word_that_only_looks_inflected_is_left(string word) => Assert.Equal(word, WordForms.Reduce(word));

    [Fact]
    public void A_common_form_is_its_own_common_form_for_every_word_of_the_vocabulary() =>
        Assert.All(Words.Field(), word => Assert.Equal(WordForms.Reduce(word), WordForms.Reduce(WordForms.Reduce(word))));
}
