using System.Collections.Frozen;
using RoleBot.Answers.Examples;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge;

/// <summary>What the readers of the folder hand over, each part once.</summary>
internal sealed record KnowledgeParts(
    string ContentHash,
    FrozenDictionary<LineId, GuidanceLine> Lines,
    IReadOnlyList<RoleFacts> Roles,
    IReadOnlyList<LooseName> LooseNames,
    Vocabulary Vocabulary,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<DutyTask> Tasks,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Limit> AlwaysLimits,
    Wording Wording,
    ExampleSet? Examples);
