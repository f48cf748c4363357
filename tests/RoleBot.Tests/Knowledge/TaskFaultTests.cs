namespace RoleBot.Tests.Knowledge;

public sealed class TaskFaultTests
{
    private const string Tasks = "tasks/people.yaml";
    private const string Sound = "- task: planted\n  title: plant a fault\n  asked: ['clean']\n";

    [Theory]
    [InlineData("- title: plant a fault\n  asked: ['clean']\n  nearest: [T3]", "'task' is missing")]
    [InlineData("- task: planted\n  asked: ['clean']\n  nearest: [T3]", "'title' is missing")]
    [InlineData("- task: planted\n  title: [plant]\n  asked: ['clean']\n  nearest: [T3]", "'title' is not a text")]
    [InlineData("- task: planted\n  title: plant a fault\n  nearest: [T3]", "Nothing recognises the task 'planted'")]
    [InlineData(Sound, "'planted' rests on no line")]
    [InlineData(Sound + "  nearest: [T3]\n  colour: red", "'colour' is not known here")]
    public void A_fault_of_the_whole_entry_is_named_where_it_begins(string entry, string problem) => IndexCopy.AppendedIsNamed(Tasks, entry, problem);

    [Theory]
    [InlineData("  nearest: [T9.1]", "'T9.1' is not a line of the guidance")]
    [InlineData("  nearest: [T3.99.1]", "'T3.99.1' is not a line of the guidance")]
    [InlineData("  lines: {CSW: [T3.99.1]}", "'T3.99.1' is not a line of the guidance")]
    [InlineData("  lines: {NURSE: [T3.1.1]}", "'NURSE' is not a role")]
    [InlineData("  condition-for: {NURSE: text}\n  nearest: [T3]", "'NURSE' is not a role")]
    [InlineData("  also: [no-such-concept]\n  nearest: [T3]", "'no-such-concept' is not a concept")]
    [InlineData("  limits: [no-such-limit]\n  nearest: [T3]", "'no-such-limit' is not a limit")]
    [InlineData("  reserved: {to: a person, say: A sentence.}", "rests on no line")]
    [InlineData("  reserved: {lines: [T3], say: A sentence.}", "'to' is missing")]
    [InlineData("  breaks: [{when: [child]}]\n  nearest: [T3]", "does nothing")]
    [InlineData("  breaks: [{when: [child], verdict: 'yes'}]\n  nearest: [T3]", "not one that a limit can force")]
    [InlineData("  with: [{concept: ct, lines: [T3]}]\n  nearest: [T3]", "'say' is missing")]
    public void A_fault_inside_an_entry_is_named_on_its_line(string field, string problem) => IndexCopy.AppendedIsNamed(Tasks, Sound + field, problem, offset: 3);

    [Theory]
    [InlineData("no-such-concept", "'no-such-concept' is not a concept")]
    [InlineData("clean + no-such-concept", "'no-such-concept' is not a concept")]
    [InlineData("clean + cannula|no-such-concept", "'no-such-concept' is not a concept")]
    [InlineData("\"unclosed", "is not a concept")]
    [InlineData("\"_ out\"", "is not a concept")]
    [InlineData(" ", "The pattern is empty")]
    [InlineData("+", "is not a concept")]
    public void A_bad_pattern_is_named_on_its_line(string pattern, string problem) =>
        IndexCopy.AppendedIsNamed(Tasks, $"- task: planted\n  title: plant a fault\n  nearest: [T3]\n  asked: ['clean', '{pattern}']", problem, offset: 3);

    [Theory]
    [InlineData("  area: gardening\n  nearest: [T3]", "in the area 'gardening', which is none")]
    [InlineData("  may-be: [clean-room, no-such-task]", "points at 'no-such-task', which is no task")]
    [InlineData("  nearest: [T3]\n  breaks: [{when: [child], becomes: no-such-task}]", "points at 'no-such-task', which is no task")]
    [InlineData("  nearest: [T3]\n- task: planted\n  title: plant it again\n  asked: ['clean']\n  nearest: [T3]", "'planted' is used 2 times")]
    public void What_only_the_whole_folder_can_tell_is_named(string field, string problem)
    {
        using var copy = new IndexCopy();
        copy.Append(Tasks, Sound + field);

        IndexCopy.IsNamed(copy, "tasks", 0, problem);
    }

    [Theory]
    [InlineData("planted\tplant a fault\tclean", "3 columns")]
    [InlineData("planted\tplant a fault\tno-such-concept\tT3", "'no-such-concept' is not a concept")]
    [InlineData("planted\tplant a fault\tclean\tT3 T99", "'T99' is not a line")]
    public void A_bad_row_of_the_unmentioned_is_named(string row, string problem) => IndexCopy.AppendedIsNamed("tasks/not-mentioned.tsv", row, problem);
}
