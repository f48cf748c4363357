using System.Globalization;
using RoleBot.Answers.Content;
using RoleBot.Answers.Judging;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Answers.Language;
using RoleBot.Answers.Understanding;

namespace RoleBot.Answers.Composing;

/// <summary>
/// Words how an answer was come to, for whoever asks "why?" next: how the question was read, which lines were considered and what each lacked. It names
/// concepts of the vocabulary and tasks of the index, and repeats no word of the user.
/// </summary>
internal sealed class ReasonComposer(KnowledgeBase knowledge)
{
    private const int MostConsidered = 4;
    private static readonly (ConceptKind Kind, string Name)[] Parts =
    [
        (ConceptKind.Action, "why-done"), (ConceptKind.Thing, "why-with"), (ConceptKind.Modality, "why-imaging"), (ConceptKind.Person, "why-person"), (ConceptKind.Limit, "why-limit"), (ConceptKind.Setting, "why-place"),
    ];

    private readonly Grants _grants = new(knowledge);
    private readonly RoleWords _roles = new(knowledge);

    /// <summary>The steps, in order; the first says how the question was read.</summary>
    public IReadOnlyList<Statement> Compose(QuestionReading reading, Answer answer)
    {
        var steps = new List<Statement> { new(knowledge.Wording["why-read", ("read", string.Join("; ", Read(reading)))]), new(knowledge.Wording["why-kind", ("kind", knowledge.Wording[$"kind-{answer.Intent.ToString().ToLowerInvariant()}"])]) };
        if (reading.UnknownWords.Count > 0)
        {
            steps.Add(new Statement(knowledge.Wording["why-unknown", ("count", reading.UnknownWords.Count.ToString(CultureInfo.InvariantCulture))]));
        }

        if (answer.Intent is Intent.Scope or Intent.WhoCan)
        {
            steps.AddRange(reading.Candidates.Where(c => c.Entry is DutyTask { MayBe.Count: 0 }).DistinctBy(c => c.Entry.Name).Take(MostConsidered).Select(c => Considered(c, reading)));
        }

        return steps;
    }

    /// <summary>The answer to "why?": the steps to the answer before it.</summary>
    public Answer Answer(Conversation before) => new(Intent.Source, null, new Statement(knowledge.Wording[before.Reasons.Count > 0 ? "why" : "why-nothing"]))
    {
        Roles = before.Roles,
        Statements = before.Reasons,
        Citations = new CitationList(knowledge).Support(before.Reasons.SelectMany(r => r.Lines)).All,
    };

    private IEnumerable<string> Read(QuestionReading reading)
    {
        yield return knowledge.Wording["why-role", ("role", reading.Roles.Subject is { } role ? knowledge[role].Name : reading.Roles.Loose?.Replace('-', ' ') ?? knowledge.Wording["why-nobody"])];
        foreach (var (kind, name) in Parts)
        {
            var named = reading.Message.Of(kind).Where(m => !m.Concept.IsLight).Select(m => m.Concept.Name.Replace('-', ' ')).Distinct().ToList();
            if (named.Count > 0)
            {
                yield return knowledge.Wording[name, ("named", string.Join(", ", named))];
            }
        }
    }

    private Statement Considered(Candidate candidate, QuestionReading reading)
    {
        var task = (DutyTask)candidate.Entry;
        var holders = _grants.All(task);
        var lines = task.Reserved?.Lines ?? (holders.Count == 0 ? task.Nearest : (reading.Roles.Subject is { } r && _grants.Find(task, r) is { } own ? [own] : holders).SelectMany(h => h.Lines).Distinct().ToList());
        var stands = lines.Count == 0 ? knowledge.Wording["why-no-line"] : string.Join(", ", lines.Select(l => l.Value));

        // What only comes near carries nothing, so it is named and not cited.
        return new Statement(knowledge.Wording["why-considered", ("task", task.Title), ("lines", stands), ("found", Found(candidate, task, holders, reading))], holders.Count == 0 && task.Reserved is null ? [] : lines);
    }

    private string Found(Candidate candidate, DutyTask task, IReadOnlyList<Grant> holders, QuestionReading reading)
    {
        var chosen = candidate.Entry == reading.Chosen?.Entry;
        if (task.Reserved is { } reserved)
        {
            return knowledge.Wording["why-reserved", ("to", reserved.To)];
        }

        if (holders.Count == 0)
        {
            return knowledge.Wording["why-silent"];
        }

        if (reading.Roles.Subject is { } role && holders.All(h => h.Role != role))
        {
            return knowledge.Wording["why-others", ("holders", _roles.Plurals(holders.Select(h => h.Role)))];
        }

        var over = LeftOvers.Of(candidate, reading.Message, reading.Focus).Select(m => m.Concept.Name.Replace('-', ' ')).Distinct().ToList();
        return over.Count > 0 ? knowledge.Wording["why-lacks", ("named", string.Join(", ", over))] : knowledge.Wording[chosen ? "why-covers" : "why-less"];
    }
}
