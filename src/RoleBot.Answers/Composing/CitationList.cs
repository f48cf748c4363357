using RoleBot.Answers.Content;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Answers.Composing;

/// <summary>The lines an answer names, each once, in the order they are first used.</summary>
internal sealed class CitationList(KnowledgeBase knowledge)
{
    private readonly List<Citation> _citations = [];

    /// <summary>The citations so far.</summary>
    public IReadOnlyList<Citation> All => _citations;

    /// <summary>Names lines that carry the answer.</summary>
    public CitationList Support(IEnumerable<LineId> lines) => Add(lines, CitationStanding.Support);

    /// <summary>Names lines that only come near.</summary>
    public CitationList Nearest(IEnumerable<LineId> lines) => Add(lines, CitationStanding.Nearest);

    private CitationList Add(IEnumerable<LineId> lines, CitationStanding standing)
    {
        foreach (var id in lines)
        {
            if (!_citations.Exists(c => c.Line == id) && knowledge.Lines.TryGetValue(id, out var line))
            {
                _citations.Add(new Citation(id, line.Place, line.Words, standing));
            }
        }

        return this;
    }
}
