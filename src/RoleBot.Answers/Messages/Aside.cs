using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>
/// Finds what a message says that somebody else does ("so the radiographer can give it") or that nobody does ("I'm not
/// reporting, just …"): it is neither asked nor told of the one the question is about.
/// </summary>
internal static class Aside
{
    // "Not scrubbing": the verb stands right behind what denies it.
    private const int FarthestDenied = 2;
    private const string Doing = "ing";

    /// <summary>For each token, whether it is said of somebody else's doing or of nobody's.</summary>
    public static bool[] Mark(Message message, Vocabulary vocabulary)
    {
        var aside = new bool[message.Tokens.Count];
        foreach (var other in message.Mentions.Where(m => IsOther(m.Concept) && Leads(m, message, vocabulary)))
        {
            if (ActionOf(other, message) is { } action)
            {
                Fill(aside, action.Start, message, vocabulary, denied: false);
            }
        }

        foreach (var denied in message.Mentions.Where(m => m.Concept.Name == Cue.NotDoing))
        {
            if (message.Of(ConceptKind.Action).FirstOrDefault(a => a.Start - denied.End is > 0 and <= FarthestDenied) is { Concept: not null } action && message.Tokens[action.Start].Word.EndsWith(Doing, StringComparison.Ordinal))
            {
                Fill(aside, action.Start, message, vocabulary, denied: true);
            }
        }

        // "Can I do it, or must I ask the office": the other way round of the same question.
        foreach (var alternative in message.Mentions.Where(m => m.Concept.Name == Cue.Alternative))
        {
            for (var i = alternative.Start; i < aside.Length && message.Tokens[i].Sentence == message.Tokens[alternative.Start].Sentence; i++)
            {
                aside[i] = true;
            }
        }

        return aside;
    }

    /// <summary>Whether it is somebody at work who has none of the support roles, the radiographer included.</summary>
    public static bool IsOther(Concept concept) => concept.IsStaff || (concept.Kind == ConceptKind.Role && concept.Name == nameof(RoleKey.RAD));

    // It begins what it stands in, or behind a word that leads to somebody's doing ("so", "for", "then").
    private static bool Leads(Mention other, Message message, Vocabulary vocabulary)
    {
        var i = other.Start - 1;
        while (i >= 0 && (vocabulary.IsDeterminer(message.Tokens[i].Word) || message.Of(ConceptKind.Modality).Any(m => m.Start == i && m.End == i)))
        {
            i--;
        }

        return i < 0 || message.Tokens[i].Clause != message.Tokens[other.Start].Clause || message.Mentions.Any(m => m.Concept.Name == Cue.OtherLeads && m.Holds(i));
    }

    // The verb of which somebody is the subject: nothing but "can", "will", "still" and the like stands between.
    private static Mention? ActionOf(Mention other, Message message)
    {
        for (var i = other.End + 1; i < message.Tokens.Count && message.Tokens[i].Sentence == message.Tokens[other.End].Sentence; i++)
        {
            if (message.Of(ConceptKind.Action).FirstOrDefault(a => a.Start == i && a.Concept.Name != Focus.LightAction) is { Concept: not null } action)
            {
                return action;
            }

            if (!message.Mentions.Any(m => m.Concept.Name == Cue.OtherActs && m.Holds(i)))
            {
                return null;
            }
        }

        return null;
    }

    // To the end of the clause and of what hangs on it ("before she exposes"), or to where somebody the question may be about comes in.
    private static void Fill(bool[] aside, int first, Message message, Vocabulary vocabulary, bool denied)
    {
        for (var i = first; i < aside.Length && message.Tokens[i].Sentence == message.Tokens[first].Sentence; i++)
        {
            if (message.Tokens[i].Clause != message.Tokens[i - 1].Clause && i > first && !vocabulary.StartsClause(message.Tokens[i].Word))
            {
                return;
            }

            if (message.Mentions.Any(m => m.Start == i && (m.Concept.Kind == ConceptKind.Role || m.Concept.Name is Cue.Me or Cue.May || (m.Concept.Name == Cue.Join && !denied))))
            {
                return;
            }

            aside[i] = true;
        }
    }
}
