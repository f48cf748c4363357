using System.Text;
using System.Text.Json.Nodes;
using RoleBot.Answers;
using RoleBot.Cards;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Cards;

public sealed class AnswerCardTests
{
    [Fact]
    public void A_card_says_all_of_the_answer()
    {
        var text = TextOf(AnswerCard.Of(CardAnswers.YesIf));

        foreach (var part in new[] { "✓ Yes, if", "Yes, if it is allowed.", "Local rules allow it.", "It is among the duties.", "Next: Ask the radiographer.", "Note: A word was not known." })
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }

        Assert.Contains("T4.7.4 · Table 4, line 4: places a cannula", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nearest_line_is_shown_as_nearest_below_the_lines_that_carry_the_answer()
    {
        var text = TextOf(AnswerCard.Of(CardAnswers.YesIf));

        var (support, nearest) = (text.IndexOf("Where it says so", StringComparison.Ordinal), text.IndexOf("Nearest lines", StringComparison.Ordinal));
        Assert.InRange(nearest, support, int.MaxValue);
        Assert.InRange(text.IndexOf("T3.7.1 (nearest)", StringComparison.Ordinal), nearest, int.MaxValue);
    }

    [Fact]
    public void A_comparison_is_a_table_with_the_roles_at_its_head()
    {
        var card = AnswerCard.Of(CardAnswers.Comparison);

        var table = card.At("body").AsArray().Single(element => element!.Text("type") == "Table")!;
        Assert.Equal(2, table.At("rows").AsArray().Count);
        Assert.Contains("Senior clinical support worker", TextOf(table.At("rows", 0)), StringComparison.Ordinal);
        Assert.Contains("Cannulates. [T4.7.4]", TextOf(table.At("rows", 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_carries_its_question_in_every_clients_way()
    {
        var action = AnswerCard.Of(CardAnswers.YesIf).At("actions", 0);

        Assert.Equal("Action.Submit", action.Text("type"));
        Assert.Equal("Who else?", action.Text("title"));
        Assert.Equal("who can cannulate?", action.Text("data", "question"));
        Assert.Equal("messageBack", action.Text("data", "msteams", "type"));
        Assert.Equal("who can cannulate?", action.Text("data", "msteams", "text"));
        Assert.Equal("who can cannulate?", action.Text("data", "cardAction", "value"));
    }

    [Fact]
    public void No_more_than_six_buttons_are_shown() =>
        Assert.Equal(6, AnswerCard.Of(CardAnswers.Clarify).At("actions").AsArray().Count);

    [Fact]
    public void An_answer_without_buttons_has_no_list_of_them() =>
        Assert.False(AnswerCard.Of(CardAnswers.Comparison).ContainsKey("actions"));

    [Theory]
    [InlineData("**bold** _it_ [link](https://example.org) # head")]
    [InlineData("<b>bold</b> & \"quoted\" \\ {{DATE(2026-01-01T00:00:00Z)}}")]
    [InlineData("line\n- list\n1. number")]
    public void What_an_answer_says_is_never_read_as_markup(string text)
    {
        var answer = CardAnswers.YesIf with { Headline = new(text), Statements = [new(text)], Notices = [text] };

        var card = AnswerCard.Of(answer);

        Assert.DoesNotContain(Elements(card), element => element["type"]?.GetValue<string>() == "TextBlock" && element.Text("text").Contains(text, StringComparison.Ordinal));
        Assert.Equal(3, Elements(card).Count(element => element["type"]?.GetValue<string>() == "TextRun" && element.Text("text").Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_card_that_would_be_too_large_is_cut_and_says_by_how_much()
    {
        var card = AnswerCard.Of(CardAnswers.Huge);

        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJsonString(RoleBot.Activities.ActivityJson.Wire.Options)), 1, 25 * 1000);
        Assert.Matches("… [0-9]+ more", TextOf(card));
    }

    [Fact]
    public void Every_verdict_has_its_word()
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            var card = AnswerCard.Of(CardAnswers.YesIf with { Verdict = verdict });

            Assert.Contains(VerdictLook.Of(verdict).Word, card.Text("body", 0, "items", 0, "text"), StringComparison.Ordinal);
        }

        Assert.Equal(Enum.GetValues<Verdict>().Length, Enum.GetValues<Verdict>().Select(verdict => VerdictLook.Of(verdict).Word).Distinct().Count());
    }

    [Fact]
    public void The_answers_to_further_questions_are_on_the_card()
    {
        var card = AnswerCard.Of(CardAnswers.YesIf with { Others = [CardAnswers.Clarify] });

        Assert.Contains("Which role?", TextOf(card), StringComparison.Ordinal);
        Assert.Contains("Role 1", card.At("actions").ToJsonString(), StringComparison.Ordinal);
    }

    private static string TextOf(JsonNode node) => string.Join('\n', Elements(node)
        .Where(element => element["type"]?.GetValue<string>() is "TextBlock" or "RichTextBlock")
        .Select(element => element["text"]?.GetValue<string>() ?? string.Concat(element.At("inlines").AsArray().Select(run => run!.Text("text")))));

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject element => [element, .. element.SelectMany(member => Elements(member.Value))],
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };
}
