using RoleBot.Answers.Language;

namespace RoleBot.Tests.Language;

public sealed class PhraseTreeTests
{
    private readonly Vocabulary _vocabulary = Words.Of(
    [
        ("check", ConceptKind.Action, "check"),
        ("final-check", ConceptKind.Limit, "final check"),
        ("remove", ConceptKind.Action, "take _ out"),
        ("waste", ConceptKind.Thing, "waste"),
        ("band-2", ConceptKind.Role, "band 2"),
        ("minor", ConceptKind.Person, "under #<18 | #<18 year old"),
        ("aged", ConceptKind.Person, "# year old"),
        ("by-mouth", ConceptKind.Thing, "=PO"),
        ("xray", ConceptKind.Modality, "x-ray"),
    ]);

    [Fact]
    public void The_longest_phrase_wins() => Assert.Equal(["final-check"], _vocabulary.Found("the final check"));

    [Fact]
    public void A_phrase_inside_a_longer_one_is_found_where_it_stands_alone() => Assert.Equal(["final-check", "check"], _vocabulary.Found("the final check and a check"));

    [Theory]
    [InlineData("take it out", true)]
    [InlineData("take one two three four out", true)]
    [InlineData("take one two three four five out", false)]
    [InlineData("take out", false)]
    [InlineData("take it. Out", false)]
    [InlineData("out take", false)]
    public void A_gap_stands_for_one_to_four_words_of_a_sentence(string text, bool found) => Assert.Equal(found, _vocabulary.Found(text).Contains("remove"));

    [Fact]
    public void What_stands_in_a_gap_is_found_as_well() => Assert.Equal(["remove", "waste"], _vocabulary.Found("take the waste out"));

    [Theory]
    [InlineData("band 2", "band-2")]
    [InlineData("a 17 year old", "minor")]
    [InlineData("an 18 year old", "aged")]
    [InlineData("under 16", "minor")]
    public void Numbers_are_told_apart(string text, string concept) => Assert.Equal([concept], _vocabulary.Found(text));

    [Theory]
    [InlineData("under 18")]
    [InlineData("band 3")]
    [InlineData("band 99999999999999")]
    public void A_number_that_is_not_meant_is_not_found(string text) => Assert.Empty(_vocabulary.Found(text));

    [Theory]
    [InlineData("give it PO", true)]
    [InlineData("give it po", false)]
    public void A_form_may_ask_for_its_capitals(string text, bool found) => Assert.Equal(found, _vocabulary.Found(text).Contains("by-mouth"));

    [Theory]
    [InlineData("x-ray")]
    [InlineData("X ray")]
    [InlineData("x/rays")]
    public void A_hyphen_is_as_good_as_a_space(string text) => Assert.Equal(["xray"], _vocabulary.Found(text));

    [Fact]
    public void A_phrase_does_not_reach_into_the_next_sentence() => Assert.Empty(_vocabulary.Found("that is final. Band. 2"));
}
