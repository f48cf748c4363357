using RoleBot.Answers.Language;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Language;

public sealed class VocabularyTests
{
    [Fact]
    public void Inflected_forms_of_a_known_word_are_known()
    {
        var vocabulary = Words.Of([("chaperone", ConceptKind.Action, "chaperone")]);

        Assert.True(vocabulary.Knows("chaperoning"));
        Assert.False(vocabulary.Knows("chapter"));
    }

    [Fact]
    public void Numbers_and_single_letters_are_known() => Assert.All(["2", "17th", "b"], word => Assert.True(Words.Of([]).Knows(word)));

    [Fact]
    public void A_form_without_a_word_at_either_end_is_refused()
    {
        var builder = new VocabularyBuilder();
        var concept = builder.Concept("remove", ConceptKind.Action);

        Assert.All(["", "  ", "_", "_ out", "take _", "-"], form => Assert.False(builder.AddForm(concept, form)));
    }

    [Fact]
    public void A_name_is_one_concept_however_often_it_is_asked_for()
    {
        var builder = new VocabularyBuilder();

        Assert.Same(builder.Concept("clean", ConceptKind.Action), builder.Concept("clean", ConceptKind.Action));
    }

    [Fact]
    public void A_cue_may_overlap_what_is_asked()
    {
        var vocabulary = Words.Of([("?what-is", ConceptKind.Cue, "what is"), ("waste", ConceptKind.Thing, "is waste")]);

        Assert.Equal(["?what-is", "waste"], vocabulary.Found("what is waste"));
    }

    [Theory]
    [InlineData("b3 here, ok to pop a venflon in?", "SCSW", "cannula")]
    [InlineData("can HCAs chaperone", "support-worker", "chaperone")]
    [InlineData("band 4 doing mammo", "band-4", "breast")]
    public void British_shorthand_is_known(string text, params string[] concepts) =>
        Assert.Subset(Mind.Knowledge.Vocabulary.Found(text).ToHashSet(), concepts.ToHashSet());
}
