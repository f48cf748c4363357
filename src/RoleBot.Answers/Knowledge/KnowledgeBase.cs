using System.Collections.Frozen;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge;

/// <summary>All that the bot knows, read and validated. Immutable; safe to share between threads.</summary>
public sealed class KnowledgeBase
{
    internal KnowledgeBase(KnowledgeParts parts) => Parts = parts;

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

    internal Wording Wording => Parts.Wording;

    internal FrozenDictionary<string, Entry> Entries => field ??=
        Tasks.Concat<Entry>(Topics).ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);

    /// <summary>The facts of a role.</summary>
    public RoleFacts this[RoleKey role] => Roles.First(r => r.Key == role);
}
