using RoleBot.Answers.Language;

namespace RoleBot.Tests.Language;

/// <summary>Small vocabularies, made for one test.</summary>
internal static class Words
{
    /// <summary>A vocabulary of concepts, each with its forms separated by a bar, and some everyday words.</summary>
    public static Vocabulary Of((string Name, ConceptKind Kind, string Forms)[] concepts, params string[] everyday)
    {
        var builder = new VocabularyBuilder();
        foreach (var (name, kind, forms) in concepts)
        {
            var concept = builder.Concept(name, kind);
            Assert.All(forms.Split('|'), form => Assert.True(builder.AddForm(concept, form)));
        }

        builder.KnownWords.UnionWith(everyday);
        builder.ClauseWords.Add("because");
        return new Vocabulary(builder);
    }

    /// <summary>The names of the concepts found in a text, in order.</summary>
    public static IReadOnlyList<string> Found(this Vocabulary vocabulary, string text) =>
        [.. vocabulary.Find(new Tokenizer(vocabulary).Cut(text)).Select(m => m.Concept.Name)];

    /// <summary>Words of the field, as questions write them.</summary>
    public static IReadOnlyList<string> Field() =>
        ["cannulae", "radiographers", "imaging", "ultrasound", "chaperoning", "swallowed", "decontaminated", "trolleys", "mammograms", "supervised", "observations", "biopsies"];
}
