using RoleBot.Answers.Content;
using RoleBot.Answers.Knowledge;
using RoleBot.Answers.Knowledge.Entries;

namespace RoleBot.Answers.Composing;

/// <summary>Words the answer of a topic: entry, progression, what a role is, escalation, sources, small talk.</summary>
internal sealed class TopicComposer(KnowledgeBase knowledge)
{
    /// <summary>Words it for the roles the question is about.</summary>
    public Answer Compose(Topic topic, IReadOnlyList<RoleKey> asked, Area? area)
    {
        var roles = asked.Count > 0 ? asked : topic.RolesByDefault;
        if (topic.AboutRole)
        {
            return About(topic, roles);
        }

        var said = topic.Say.Where(s => Holds(s, roles) && (area is null || s.Area.Length == 0 || s.Area == area.Name)).ToList();
        if (said.TrueForAll(s => s.Roles.Count == 0) && roles.Count == 0)
        {
            said = [.. topic.Say];
        }

        // Where the role's own sentence answers, the sentence for everybody else is not needed beside it.
        if (topic.Intent == Intent.Escalation && said.Exists(s => s.Roles.Count > 0))
        {
            said = [.. said.Where(s => s.Roles.Count > 0)];
        }

        said = said.Count > 0 ? said : [.. topic.Say];
        var next = topic.Next.Length > 0 ? new Statement(RoleWords.Sentence(knowledge.Wording["next-topic", ("next", topic.Next)]), said[0].Lines) : null;
        return new Answer(topic.Intent, null, new Statement(said[0].Text, said[0].Lines))
        {
            Roles = Subjects(said, roles),
            Statements = [.. said.Skip(1).Select(s => new Statement(s.Text, s.Lines))],
            Escalation = next is null ? [] : [next],
            Citations = new CitationList(knowledge).Support(said.SelectMany(s => s.Lines)).All,
        };
    }

    private static bool Holds(TopicStatement statement, IReadOnlyList<RoleKey> roles) =>
        statement.Roles.Count == 0 || statement.Roles.Any(roles.Contains);

    private static IReadOnlyList<RoleKey> Subjects(List<TopicStatement> said, IReadOnlyList<RoleKey> roles)
    {
        var subjects = roles.Count > 0 ? roles : [.. said.SelectMany(s => s.Roles).Distinct()];
        return [.. subjects.Union(said.SelectMany(s => s.SpeaksOf))];
    }

    private Answer About(Topic topic, IReadOnlyList<RoleKey> roles)
    {
        var shown = roles.Count > 0 ? roles : Judging.Grants.SupportRoles;
        var statements = shown.Select(r => knowledge[r]).Select(r => new Statement(
            knowledge.Wording["about", ("role", r.Name), ("about", r.About), ("band", RoleWords.Sentence(r.Band))], [.. r.Lines, .. r.BandLines])).ToList();
        return new Answer(topic.Intent, null, statements[0])
        {
            Roles = [.. shown],
            Statements = [.. statements.Skip(1)],
            Citations = new CitationList(knowledge).Support(statements.SelectMany(s => s.Lines)).All,
        };
    }
}
