using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Understanding;

public sealed class CandidateFinderTests
{
    [Theory]
    [InlineData("can a senior CSW cannulate?", "cannulate")]
    [InlineData("can a senior CSW pop a venflon in?", "cannulate")]
    [InlineData("can a senior CSW take the cannula out?", "remove-cannula")]
    [InlineData("can a senior CSW draw up saline from an ampoule?", "draw-up")]
    [InlineData("can an AP interpret a chest x-ray?", "interpret-images")]
    [InlineData("can a CSW set up the trolley?", "trolley-unsaid")]
    [InlineData("can a CSW set up a complex trolley?", "complex-trolley")]
    [InlineData("can a senior CSW get the equipment ready for an IV injection?", "prepare-iv-equipment")]
    public void The_task_meant_is_chosen(string text, string task) => Assert.Equal(task, Mind.Understand(text).Chosen?.Entry.Name);

    [Fact]
    public void Every_part_of_the_pattern_is_named_in_the_message()
    {
        var reading = Mind.Understand("can a senior CSW take the cannula out after CT?");

        Assert.All(reading.Candidates.Where(c => !c.OnlyByExamples), candidate =>
            Assert.All(candidate.Used, mention => Assert.Contains(candidate.Pattern.Elements, element => element.Contains(mention.Concept))));
    }

    [Fact]
    public void The_best_comes_first()
    {
        var scores = Mind.Understand("can a senior CSW take the cannula out after CT?").Candidates.Select(c => c.Score).ToList();

        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void Nothing_of_the_field_proposes_nothing() => Assert.Empty(Mind.Understand("zorble qwzx vrpk").Candidates);
}
