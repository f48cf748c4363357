namespace RoleBot.Tests.Knowledge;

/// <summary>Roles, areas, limits and topics.</summary>
public sealed class EntryFaultTests
{
    private const string Topic = "- topic: planted\n  intent: entry\n  asked: ['clean']\n";

    [Theory]
    [InlineData("  - name: nobody", "The role has no key")]
    [InlineData("  - {role: NURSE, name: nurse}", "'NURSE' is not a role")]
    [InlineData("  - {role: CSW, name: a, plural: b, short: c, band: d}", "'about' is missing")]
    [InlineData("  - {role: CSW, name: a, plural: b, short: c, band: d, about: e, colour: red}", "'colour' is not known here")]
    public void A_bad_role_is_named(string entry, string problem) => InsertedIsNamed("roles.yaml", "roles:", entry, problem);

    [Fact]
    public void A_role_that_is_missing_is_named()
    {
        using var copy = new IndexCopy();
        var path = Path.Combine(copy.Folder, "roles.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("- role: MA\n", "- role: AP\n", StringComparison.Ordinal));

        IndexCopy.IsNamed(copy, "roles.yaml", 0, "The role MA is missing");
    }

    [Theory]
    [InlineData("  - {name: no-such-name, may-mean: [CSW], ask: Which?}", "is not a concept of vocabulary/roles.tsv")]
    [InlineData("  - {name: band-4, may-mean: [CSW]}", "'ask' is missing")]
    [InlineData("  - {name: band-4, may-mean: [NURSE], ask: Which?}", "'NURSE' is not a role")]
    public void A_bad_loose_name_is_named(string entry, string problem) => InsertedIsNamed("roles.yaml", "loose-names:", entry, problem);

    [Theory]
    [InlineData("  - {area: planted, asked: ['clean'], lines: {}}", "'name' is missing")]
    [InlineData("  - {area: planted, name: Planted, asked: ['no-such-concept'], lines: {}}", "'no-such-concept' is not a concept")]
    [InlineData("  - {area: planted, name: Planted, asked: ['clean'], lines: {CSW: [T3.99]}}", "'T3.99' is not a line")]
    [InlineData("  - {area: planted, name: Planted, asked: ['clean'], lines: {NURSE: [T3.1]}}", "'NURSE' is not a role")]
    public void A_bad_area_is_named(string entry, string problem) => InsertedIsNamed("areas.yaml", "areas:", entry, problem);

    [Theory]
    [InlineData("  - {limit: planted, when: [child]}", "'planted' does nothing")]
    [InlineData("  - {limit: planted, when: [no-such-concept], verdict: reserved}", "'no-such-concept' is not a concept")]
    [InlineData("  - {limit: planted, when: [child], verdict: never}", "not one that a limit can force")]
    [InlineData("  - {when: [child], verdict: reserved}", "'limit' is missing")]
    [InlineData("  - {limit: planted, when: [child], verdict: reserved, colour: red}", "'colour' is not known here")]
    public void A_bad_limit_is_named(string entry, string problem) => InsertedIsNamed("limits.yaml", "limits:", entry, problem);

    [Fact]
    public void A_limit_that_stands_twice_is_named()
    {
        using var copy = new IndexCopy();
        var line = copy.Insert("limits.yaml", "limits:", "  - {limit: twice, when: [child], verdict: reserved}\n  - {limit: twice, when: [child], verdict: reserved}");

        IndexCopy.IsNamed(copy, "limits.yaml", line + 1, "'twice' stands here for the second time");
    }

    [Theory]
    [InlineData("- topic: planted\n  intent: entry\n  say: []", "Nothing recognises the topic 'planted'")]
    [InlineData("- intent: entry\n  asked: ['clean']", "'topic' is missing")]
    [InlineData("- topic: planted\n  asked: ['clean']", "'intent' is missing")]
    [InlineData("- topic: planted\n  intent: gossip\n  asked: ['clean']", "'gossip' is not an intent")]
    [InlineData(Topic + "  colour: red", "'colour' is not known here")]
    public void A_bad_topic_is_named(string entry, string problem) => IndexCopy.AppendedIsNamed("topics/other.yaml", entry, problem);

    [Theory]
    [InlineData("  say: [{lines: [T3]}]", "'text' is missing")]
    [InlineData("  say: [{text: A sentence., lines: [T99]}]", "'T99' is not a line")]
    [InlineData("  say: [{text: A sentence., roles: [NURSE]}]", "'NURSE' is not a role")]
    [InlineData("  say: [{text: A sentence., colour: red}]", "'colour' is not known here")]
    [InlineData("  not: [no-such-concept]", "'no-such-concept' is not a concept")]
    public void A_bad_statement_of_a_topic_is_named_on_its_line(string field, string problem) => IndexCopy.AppendedIsNamed("topics/other.yaml", Topic + field, problem, offset: 3);

    private static void InsertedIsNamed(string file, string after, string text, string problem)
    {
        using var copy = new IndexCopy();
        IndexCopy.IsNamed(copy, file, copy.Insert(file, after, text), problem);
    }
}
