namespace RoleBot.Answers.Knowledge;

/// <summary>What came of reading a knowledge folder: the knowledge, or the faults that keep it from being used.</summary>
/// <param name="Knowledge">The knowledge; null exactly when there are faults.</param>
/// <param name="Faults">Every fault found, by file and line.</param>
public sealed record KnowledgeReading(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeFault> Faults);
