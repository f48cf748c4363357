namespace RoleBot.Tests.Knowledge;

public sealed class LineFaultTests
{
    private const string File = "lines/table-4.tsv";

    [Theory]
    [InlineData("T4.7.99", "columns")]
    [InlineData("T4.7.99\tduty\tdo a thing\t\tone more", "columns")]
    [InlineData("Table 4 line 9\tduty\tdo a thing\t", "is not a line identifier")]
    [InlineData("T4.7.4\tduty\tdo a thing\t", "for the second time")]
    [InlineData("T4.7.99\tdutiful\tdo a thing\t", "is not a kind of line")]
    [InlineData("T4.7.99\tduty\t \t", "says nothing")]
    [InlineData("APP.nowhere\tduty\tdo a thing\t", "Nothing says where")]
    public void A_bad_row_is_named(string row, string problem) => IndexCopy.AppendedIsNamed(File, row, problem);

    [Theory]
    [InlineData("T4\tTable 4 again")]
    [InlineData("T9")]
    [InlineData("T9\tTable 9\tmore")]
    public void A_bad_place_is_named(string row) => IndexCopy.AppendedIsNamed("places.tsv", row, "not a new pair");

    [Fact]
    public void A_duty_line_that_no_task_leads_to_is_named()
    {
        using var copy = new IndexCopy();
        copy.Append(File, "T4.7.99\tduty\tdo a thing\t");

        IndexCopy.IsNamed(copy, "tasks", 0, "No task leads to the duty line T4.7.99");
    }

    [Fact]
    public void Remarks_and_blank_lines_are_no_rows()
    {
        using var copy = new IndexCopy();
        copy.Append(File, "\n# a remark\n   \n");

        Assert.Empty(copy.Read().Faults);
    }
}
