namespace RoleBot.Answers.Knowledge.Files;

/// <summary>The faults found so far while a folder is read.</summary>
internal sealed class FaultList
{
    private readonly List<KnowledgeFault> _faults = [];

    /// <summary>The faults by file and line.</summary>
    public IReadOnlyList<KnowledgeFault> Sorted =>
        [.. _faults.Distinct().OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Problem, StringComparer.Ordinal)];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _faults.Count == 0;

    /// <summary>Notes a fault.</summary>
    public void Add(string file, int line, string problem, string remedy) => _faults.Add(new KnowledgeFault(file, line, problem, remedy));
}
