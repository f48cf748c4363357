using System.Collections.Frozen;
using RoleBot.Answers.Examples;
using RoleBot.Answers.Intents;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Learning;

namespace RoleBot.Answers.Knowledge;

/// <summary>All that the bot knows, read and validated. Immutable; safe to share between threads.</summary>
public sealed class KnowledgeBase
{
    private Learned? _learned;

    internal KnowledgeBase(KnowledgeParts parts) => Parts = parts;

    /// <summary>A hash of every file it was read from; the same folder gives the same hash on every machine.</summary>
    public string ContentHash => Parts.ContentHash;

    /// <summary>Every line of the guidance, by identifier.</summary>
    public FrozenDictionary<LineId, GuidanceLine> Lines => Parts.Lines;

    /// <summary>The roles, in the order of the files.</summary>
    public IReadOnlyList<RoleFacts> Roles => Parts.Roles;

    /// <summary>Names that may mean several roles.</summary>
    public IReadOnlyList<LooseName> LooseNames => Parts.LooseNames;

    internal KnowledgeParts Parts { get; private set; }

    internal Vocabulary Vocabulary => Parts.Vocabulary;

    internal IReadOnlyList<Area> Areas => Parts.Areas;

    internal IReadOnlyList<DutyTask> Tasks => Parts.Tasks;

    internal IReadOnlyList<Topic> Topics => Parts.Topics;

    internal IReadOnlyList<Limit> AlwaysLimits => Parts.AlwaysLimits;

    internal EntryRanker Ranker => Learned.Ranker;

    internal ConditionModel Conditions => Learned.Conditions;

    internal IntentModel Intents => Learned.Intents;

    private Learned Learned
    {
        get
        {
            Learn();
            return _learned!; // not null: learned just now, if not before
        }
    }

    internal Wording Wording => Parts.Wording;

    internal FrozenDictionary<string, Entry> Entries => field ??=
        Tasks.Concat<Entry>(Topics).ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);

    /// <summary>Takes what its examples teach from a folder it was kept in, or learns it.</summary>
    /// <param name="kept">Folders it may have been kept in; the last is written to where it was not.</param>
    internal void Learn(params IReadOnlyList<string> kept)
    {
        if (_learned is not null)
        {
            return;
        }

        _learned = kept.Select(f => LearnedFile.TryRead(Parts, f)).FirstOrDefault(l => l is not null);
        if (_learned is null)
        {
            _learned = Learned.From(Parts);
            Keep(kept);
        }

        Parts = Parts with { Examples = null };

        // The examples have done their work, and reading and learning leave behind many times what they yield; a service that then sits and waits would keep it.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void Keep(IReadOnlyList<string> folders)
    {
        try
        {
            if (folders.Count > 0)
            {
                LearnedFile.Write(Learned, Parts, folders[^1]);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is kept to save time; where it cannot be, the next start learns it again.
        }
    }

    /// <summary>The facts of a role.</summary>
    public RoleFacts this[RoleKey role] => Roles.First(r => r.Key == role);
}
