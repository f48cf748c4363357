namespace RoleBot.Answers.Language;

/// <summary>Something the vocabulary knows by name, whatever words people use for it.</summary>
/// <param name="Number">Its place in the vocabulary; used as a compact key.</param>
/// <param name="Name">Its name in the vocabulary files; for a phrase, the phrase in quotes.</param>
/// <param name="Kind">The part it plays.</param>
internal sealed record Concept(int Number, string Name, ConceptKind Kind)
{
    /// <summary>Whether it may not be left over: unaccounted for in what is asked, it keeps the answer from being a yes.</summary>
    public bool Weighs { get; init; }

    /// <summary>How much finding it says about what is asked.</summary>
    public double Weight => Kind switch
    {
        ConceptKind.Action or ConceptKind.Thing or ConceptKind.Limit => 2.0,
        ConceptKind.Phrase => 2.0,
        ConceptKind.Cue => 1.5,
        ConceptKind.Role => 1.0,
        ConceptKind.Modality => 1.5,
        _ => 0.8,
    };

    /// <summary>Whether it only leads to what is asked ("ask her to …", "do …"): no line needs to account for it.</summary>
    public bool IsLight { get; init; }

    /// <summary>Whether it is somebody at work who has none of the support roles: what they do is not asked.</summary>
    public bool IsStaff { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
