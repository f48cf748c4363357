namespace RoleBot.Answers.Language;

/// <summary>One word of a message.</summary>
/// <param name="Raw">The word as typed, without its punctuation.</param>
/// <param name="Word">The word in lower case, spelling corrected.</param>
/// <param name="Stem">Its common form, see <see cref="WordForms"/>.</param>
/// <param name="Sentence">The sentence it stands in, from 0.</param>
/// <param name="Clause">The clause it stands in, counted over the whole message, from 0.</param>
internal sealed record Token(string Raw, string Word, string Stem, int Sentence, int Clause)
{
    /// <summary>Whether neither the vocabulary nor the everyday words hold this word.</summary>
    public bool Unknown { get; init; }

    /// <summary>Whether its sentence ends with a question mark.</summary>
    public bool InQuestion { get; init; }
}
