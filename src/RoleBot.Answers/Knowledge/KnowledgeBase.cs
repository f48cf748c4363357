using System.Collections.Frozen;
using RoleBot.Answers.Examples;
using RoleBot.Answers.Intents;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge;

/// <summary>All that the bot knows, read and validated. Immutable; safe to share between threads.</summary>
public sealed class KnowledgeBase
{
    private readonly Lazy<EntryRanker> _ranker;
    private readonly Lazy<IntentModel> _intents;
    private readonly Lazy<ConditionModel> _conditions;

    internal KnowledgeBase(KnowledgeParts parts)
    {
        Parts = parts;
        _ranker = new Lazy<EntryRanker>(() => new EntryRanker(parts.EntryExamples, parts.Topics.Select(t => t.Name).ToHashSet(StringComparer.Ordinal), parts.Tasks.Where(t => t.IsGranted).Select(t => t.Name).ToHashSet(StringComparer.Ordinal), parts.Vocabulary));
        _conditions = new Lazy<ConditionModel>(() => new ConditionModel(parts.ConditionExamples, parts.Vocabulary));
        _intents = new Lazy<IntentModel>(() => new IntentModel(parts.IntentExamples, parts.Vocabulary));
    }


    /// <summary>A hash of every file it was read from; the same folder gives the same hash on every machine.</summary>
    public string ContentHash => Parts.ContentHash;

    /// <summary>Every line of the guidance, by identifier.</summary>
    public FrozenDictionary<LineId, GuidanceLine> Lines => Parts.Lines;

    /// <summary>The roles, in the order of the files.</summary>
    public IReadOnlyList<RoleFacts> Roles => Parts.Roles;

    /// <summary>Names that may mean several roles.</summary>
    public IReadOnlyList<LooseName> LooseNames => Parts.LooseNames;

    internal KnowledgeParts Parts { get; }

    internal Vocabulary Vocabulary => Parts.Vocabulary;

    internal IReadOnlyList<Area> Areas => Parts.Areas;

    internal IReadOnlyList<DutyTask> Tasks => Parts.Tasks;

    internal IReadOnlyList<Topic> Topics => Parts.Topics;

    internal IReadOnlyList<Limit> AlwaysLimits => Parts.AlwaysLimits;

    internal EntryRanker Ranker => _ranker.Value;

    internal ConditionModel Conditions => _conditions.Value;

    internal IntentModel Intents => _intents.Value;

    internal Wording Wording => Parts.Wording;

    internal FrozenDictionary<string, Entry> Entries => field ??=
        Tasks.Concat<Entry>(Topics).ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);

    /// <summary>Learns from the examples now, rather than at the first question.</summary>
    internal void Learn()
    {
        if (_ranker.IsValueCreated && _intents.IsValueCreated && _conditions.IsValueCreated)
        {
            return;
        }

        Parallel.Invoke(() => _ = Ranker, () => _ = Intents, () => _ = Conditions);

        // Reading the examples leaves behind many times what is learned from them; a service that then sits and waits would keep it.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>The facts of a role.</summary>
    public RoleFacts this[RoleKey role] => Roles.First(r => r.Key == role);
}
