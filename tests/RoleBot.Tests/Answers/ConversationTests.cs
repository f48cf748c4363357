using RoleBot.Answers;

namespace RoleBot.Tests.Answers;

public sealed class ConversationTests
{
    [Fact]
    public void A_follow_up_asks_the_same_of_another_role()
    {
        var answer = Mind.Ask("can a senior CSW take out a cannula?", "and an AP?");

        Assert.Equal(Intent.Scope, answer.Intent);
        Assert.Equal([RoleKey.AP], answer.Roles);
        Assert.Contains("T6.5.5", answer.Cited());
    }

    [Fact]
    public void A_follow_up_asks_the_same_in_another_modality()
    {
        var answer = Mind.Ask("can a senior CSW cannulate in CT?", "what about MRI?");

        Assert.Equal(Verdict.YesIf, answer.Verdict);
        Assert.Equal([RoleKey.SCSW], answer.Roles);
        Assert.Contains("G.SCSW.summary.2", answer.Cited());
    }

    [Fact]
    public void A_role_once_said_is_remembered()
    {
        var answer = Mind.Ask("I'm a band 2", "can I cannulate?");

        Assert.Equal(Verdict.NotListed, answer.Verdict);
        Assert.Equal([RoleKey.CSW], answer.Roles);
    }

    [Fact]
    public void Thanks_do_not_make_the_role_forgotten() => Assert.Equal([RoleKey.CSW], Mind.Ask("I'm a band 2", "thanks", "can I cannulate?").Roles);

    [Fact]
    public void Where_it_says_so_is_answered_with_the_lines_of_the_task_before()
    {
        var answer = Mind.Ask("can a senior CSW cannulate?", "where does it say that?");

        Assert.Equal(Intent.Source, answer.Intent);
        Assert.Contains("T4.7.4", answer.Cited());
    }

    [Fact]
    public void Without_a_role_the_bot_asks_for_it_and_every_choice_answers_the_question()
    {
        var answer = Mind.Ask("is cannulation allowed?");

        Assert.Equal(Verdict.Clarify, answer.Verdict);
        Assert.NotEmpty(answer.Choices);
        Assert.All(answer.Choices, choice => Assert.NotEqual(Verdict.Clarify, Mind.Ask("is cannulation allowed?", choice.Question).Verdict));
    }

    [Fact]
    public void A_loose_name_is_asked_about_with_the_roles_it_may_mean()
    {
        var answer = Mind.Ask("can a band 4 perform a chest x-ray?");

        Assert.Equal(Verdict.Clarify, answer.Verdict);
        Assert.Equal(["Assistant practitioner", "Mammography associate"], answer.Choices.Select(c => c.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_that_was_typed_is_kept()
    {
        const string name = "Zebedee";

        var conversation = Mind.Answerer.Ask($"I'm a band 2 called {name}, can I cannulate {name}?", Conversation.Empty).Conversation;

        Assert.DoesNotContain(name, System.Text.Json.JsonSerializer.Serialize(conversation), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("where does it say that?", "and an AP?")]
    [InlineData("hello", "and an AP?")]
    [InlineData("what is the capital of France?", "what about MRI?")]
    [InlineData("who wrote the guidance?", "and a senior CSW?")]
    public void A_follow_up_on_nothing_is_answered_all_the_same(string before, string then) => Assert.NotEmpty(Mind.Ask(before, then).Headline.Text);

    [Fact]
    public void Another_modality_takes_the_place_of_the_one_before()
    {
        var answer = Mind.Ask("can an AP do chest x-rays?", "and CT?");

        Assert.Contains("T6.4.4.5", answer.Cited());
        Assert.DoesNotContain("T6.4.4.2", answer.Cited());
    }

    [Fact]
    public void A_patient_named_afterwards_brings_the_condition() =>
        Assert.Contains(Mind.Ask("can an AP x-ray a wrist?", "what if it's a 9 year old?").Conditions, c => c.Text.Contains("children", StringComparison.Ordinal));

    [Fact]
    public void An_opposite_named_afterwards_takes_the_place() => Assert.Contains("T3.7.3", Mind.Ask("can an AP set up a complex trolley?", "a simple one?").Cited());

    [Fact]
    public void What_was_not_understood_gives_no_later_yes() => Assert.Equal(Verdict.NotMentioned, Mind.Ask("can a senior CSW cannulate with a leaf blower?", "and an AP?").Verdict);

    [Fact]
    public void Asking_whether_the_same_holds_carries_the_task_into_new_circumstances()
    {
        var answer = Mind.Ask("can an AP screen for the routine pain injections in the daytime?", "they've put an extra one on for a thursday night, 6 to 9 in the evening, because of the backlog. same for that?");

        Assert.False(answer.Verdict is Verdict.Yes or Verdict.YesIf);
        Assert.NotEqual(Verdict.Clarify, answer.Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙏🙏")]
    [InlineData("?!?!")]
    public void A_message_without_a_word_gets_an_answer_after_a_question_too(string message)
    {
        var answer = Mind.Ask("can a senior CSW take out a cannula?", message);

        Assert.False(answer.Verdict is Verdict.Yes or Verdict.YesIf);
        Assert.NotEmpty(answer.Headline.Text);
    }
}
