namespace RoleBot.Tests.Conventions;

/// <summary>The shape of the tree: what a newcomer can count on.</summary>
public sealed class TreeTests
{
    private const int FilesOfARoom = 10;
    private const int LinesOfAFile = 200;

    [Fact]
    public void A_room_has_ten_files_at_most() => Assert.All(SourceFile.All.GroupBy(f => f.Room), room =>
        Assert.True(room.Count() <= FilesOfARoom, $"{room.Key} has {room.Count()} files."));

    [Fact]
    public void A_file_is_a_few_screens_at_most() => Assert.All(SourceFile.All, file => Assert.True(file.Lines <= LinesOfAFile, $"{file} has {file.Lines} lines."));

    [Fact]
    public void A_file_declares_one_type_and_is_named_for_it() =>
        Assert.All(SourceFile.All.Where(f => f.Name != "Program"), file => Assert.Equal([file.Name], file.Types));

    [Fact]
    public void A_namespace_is_its_folder() => Assert.All(SourceFile.All.Where(f => f.Name != "Program"), file =>
        Assert.Equal(string.Join('.', file.Room.Split('/').Skip(1)), file.Namespace));

    [Fact]
    public void No_room_lies_deeper_than_two_folders_below_its_project() =>
        Assert.All(SourceFile.All, file => Assert.InRange(file.Room.Split('/').Length, 2, 4));

    [Fact]
    public void No_code_stands_behind_a_switch_for_warnings() => Assert.All(SourceFile.All, file =>
    {
        Assert.DoesNotContain("#pragma " + "warning", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("#" + "region", file.Text, StringComparison.Ordinal);
    });
}
