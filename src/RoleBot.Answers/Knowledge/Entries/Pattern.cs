using System.Collections;
using RoleBot.Answers.Language;

namespace RoleBot.Answers.Knowledge.Entries;

/// <summary>One way of recognising an entry: all its elements must be named, each by one of its concepts.</summary>
/// <param name="Elements">The elements; each a set of alternatives.</param>
/// <param name="Written">The pattern as it stands in the file.</param>
internal sealed record Pattern(IReadOnlyList<IReadOnlyList<Concept>> Elements, string Written)
{
    private readonly int[][] _numbers = [.. Elements.Select(e => e.Select(c => c.Number).ToArray())];

    /// <summary>Whether every element is named, given by number which concepts are.</summary>
    public bool IsNamed(BitArray named)
    {
        foreach (var element in _numbers)
        {
            var any = false;
            foreach (var number in element)
            {
                if (named[number])
                {
                    any = true;
                    break;
                }
            }

            if (!any)
            {
                return false;
            }
        }

        return true;
    }
}
