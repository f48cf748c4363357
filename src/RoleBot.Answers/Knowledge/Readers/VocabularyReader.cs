using RoleBot.Answers.Knowledge.Files;
using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge.Readers;

/// <summary>Reads <c>vocabulary/</c>: the words people use, by the part they play.</summary>
internal static class VocabularyReader
{
    private const string Weighs = "weighs";
    private const string Light = "light";
    private const string Staff = "staff";

    private static readonly (string File, ConceptKind Kind)[] Tables =
    [
        ("roles", ConceptKind.Role), ("actions", ConceptKind.Action), ("things", ConceptKind.Thing), ("modalities", ConceptKind.Modality),
        ("people", ConceptKind.Person), ("limits", ConceptKind.Limit), ("settings", ConceptKind.Setting), ("cues", ConceptKind.Cue),
    ];

    public static void Read(KnowledgeSource source, ReadingContext context)
    {
        foreach (var (name, kind) in Tables)
        {
            var file = $"vocabulary/{name}.tsv";
            foreach (var (number, columns) in KnowledgeSource.Rows(source.Text(file, context.Faults) ?? ""))
            {
                AddConcept(file, number, columns, kind, context);
            }
        }

        foreach (var (number, columns) in KnowledgeSource.Rows(source.Text("vocabulary/look-alikes.tsv", context.Faults) ?? ""))
        {
            if (columns.Length == 2)
            {
                context.Vocabulary.LookAlikes.Add((columns[0].Trim(), columns[1].Trim()));
            }
            else
            {
                context.Faults.Add("vocabulary/look-alikes.tsv", number, "The row has not two columns.", "Write: word, tab, the word it is not.");
            }
        }

        AddOpposites(source, context);
        AddWords(source, context, "vocabulary/everyday-words.txt", context.Vocabulary.KnownWords);
        AddWords(source, context, "vocabulary/everyday-words-ours.txt", context.Vocabulary.KnownWords);
        AddWords(source, context, "vocabulary/filler-words.txt", context.Vocabulary.FillerWords);
        context.Vocabulary.KnownWords.UnionWith(context.Vocabulary.FillerWords);
        AddWords(source, context, "vocabulary/other-languages.txt", context.Vocabulary.ForeignWords);
        AddWords(source, context, "vocabulary/clause-words.txt", context.Vocabulary.ClauseWords);
        AddWords(source, context, "vocabulary/determiners.txt", context.Vocabulary.Determiners);
        AddWords(source, context, "vocabulary/object-prepositions.txt", context.Vocabulary.ObjectPrepositions);
    }

    private static void AddOpposites(KnowledgeSource source, ReadingContext context)
    {
        const string file = "vocabulary/opposites.tsv";
        foreach (var (number, columns) in KnowledgeSource.Rows(source.Text(file, context.Faults) ?? ""))
        {
            var named = columns.Select(c => context.Vocabulary.Find(c.Trim())).OfType<Concept>().ToList();
            if (named.Count != columns.Length || named.Count is not (2 or 3))
            {
                context.Faults.Add(file, number, "The row is not a pair of concepts of the vocabulary.", "Write: concept, tab, the concept whose place it takes, and perhaps a tab and what that becomes, each as it stands in the first column of a vocabulary table.");
                continue;
            }

            context.Vocabulary.Opposites[(named[0].Number, named[1].Number)] = named.Count == 3 ? named[2] : null;
            if (named.Count == 2)
            {
                context.Vocabulary.Opposites[(named[1].Number, named[0].Number)] = null;
            }
        }
    }

    private static void AddConcept(string file, int number, string[] columns, ConceptKind kind, ReadingContext context)
    {
        if (columns.Length is not (2 or 3) || columns[0].Trim().Length == 0 || (columns.Length == 3 && columns[2].Trim() is not (Weighs or Light or Staff)))
        {
            context.Faults.Add(file, number, "The row has not the right columns.", "Write: concept, one tab, its forms separated by |, and perhaps a tab and the word 'weighs', 'light' or 'staff'.");
            return;
        }

        var name = columns[0].Trim();
        if (context.Vocabulary.Find(name) is { } other)
        {
            context.Faults.Add(file, number, $"The concept '{other}' stands in the vocabulary already.", "Join the two rows, or give one another name.");
            return;
        }

        var concept = context.Vocabulary.Concept(name, kind, weighs: columns is [_, _, Weighs], light: columns is [_, _, Light], staff: columns is [_, _, Staff]);
        foreach (var form in columns[1].Split('|', StringSplitOptions.TrimEntries))
        {
            if (!context.Vocabulary.AddForm(concept, form))
            {
                context.Faults.Add(file, number, $"'{form}' is not a form of '{name}'.", "Write words; '_' only between two of them; no '|' at the end.");
            }
        }
    }

    private static void AddWords(KnowledgeSource source, ReadingContext context, string file, HashSet<string> words)
    {
        foreach (var (_, columns) in KnowledgeSource.Rows(source.Text(file, context.Faults) ?? ""))
        {
            words.Add(columns[0].Trim().ToLowerInvariant());
        }
    }
}
