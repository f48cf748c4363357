using RoleBot.Answers;
using RoleBot.Answers.Composing;
using RoleBot.Answers.Content;
using RoleBot.Answers.Judging;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Composing;

public sealed class OtherComposersTests
{
    private readonly Grants _grants = new(Mind.Knowledge);

    [Fact]
    public void Who_can_names_exactly_those_who_have_the_task() => Assert.All(Mind.Knowledge.Tasks.Where(t => t.MayBe.Count == 0), task =>
    {
        var holders = _grants.All(task);

        var answer = new WhoCanComposer(Mind.Knowledge).Compose(task, holders);

        Assert.Equal(holders.Select(h => h.Role), answer.Roles);
        Assert.Equal(holders.Any(h => h.Condition.Length > 0), answer.Conditions.Count > 0);
    });

    [Fact]
    public void A_topic_with_an_answer_of_its_own_says_something_whoever_asks() => Assert.All(Mind.Knowledge.Topics.Where(t => t.Say.Count > 0 || t.AboutRole), topic =>
        Assert.All(Enum.GetValues<RoleKey>().Select(r => new[] { r }).Append([]), roles =>
        {
            var answer = new TopicComposer(Mind.Knowledge).Compose(topic, roles, null);

            Assert.NotEmpty(answer.Headline.Text);
            Assert.Equal(topic.Intent, answer.Intent);
            IsSound(answer);
        }));

    [Fact]
    public void The_duties_of_every_role_are_listed_in_every_area() => Assert.All(Grants.SupportRoles, role =>
        Assert.All(Mind.Knowledge.Areas.Append(null), area => IsSound(new DutiesComposer(Mind.Knowledge).Compose(role, area))));

    [Fact]
    public void Any_two_roles_are_compared_the_junior_first() => Assert.All(Enum.GetValues<RoleKey>(), one =>
        Assert.All(Enum.GetValues<RoleKey>().Where(o => o != one), other =>
        {
            var answer = new CompareComposer(Mind.Knowledge).Compose(one, other, null);

            Assert.Equal(new[] { one, other }.Order(), answer.Roles);
            Assert.NotEmpty(answer.Comparison);
            IsSound(answer);
        }));

    [Fact]
    public void Each_choice_of_a_question_back_is_a_question_that_gets_an_answer() => Assert.All(Mind.Knowledge.Tasks.Where(t => t.MayBe.Count > 0), task =>
    {
        var answer = new ClarifyComposer(Mind.Knowledge).Task(task, RoleKey.SCSW);

        Assert.Equal(task.MayBe.Count, answer.Choices.Count);
        Assert.All(answer.Choices, choice => Assert.Equal(Intent.Scope, Mind.Ask(choice.Question).Intent));
    });

    private static void IsSound(Answer answer)
    {
        Assert.DoesNotMatch("[{}]", PlainText.Render(answer));
        Assert.All(answer.Citations, c => Assert.True(Mind.Knowledge.Lines.ContainsKey(c.Line)));
        Assert.All(answer.Statements.SelectMany(s => s.Lines), line => Assert.Contains(answer.Citations, c => c.Line == line));
    }
}
