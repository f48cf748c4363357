using System.Text.Json.Nodes;
using RoleBot.Asking;

namespace RoleBot.Tests.Questions;

public sealed class ScoreJudgeTests
{
    private static readonly AnswerRecord YesIf = new("scope", "yes_if", ["SCSW"], ["T4.7.4", "G.SCSW.summary.2"], ["Check with somebody."], "Yes, if local processes allow it.", []);

    [Theory]
    [InlineData("""{"intent":"scope","verdict":"yes_if","roles":["SCSW"],"cite_any":["T4.7"],"say":["LOCAL"],"escalate":true}""", "")]
    [InlineData("""{"intent":"who_can","verdict":["yes","yes_if"]}""", "")]
    [InlineData("""{"intent":"scope","verdict":"reserved"}""", "unsafe+verdict")]
    [InlineData("""{"intent":"scope","verdict":["clarify","not_listed"]}""", "unsafe+verdict")]
    [InlineData("""{"intent":"scope","verdict":"yes"}""", "verdict")]
    [InlineData("""{"intent":"duties","verdict":null}""", "intent")]
    [InlineData("""{"intent":"escalation","verdict":null}""", "")]
    [InlineData("""{"intent":"scope","verdict":"yes_if","roles":["AP"]}""", "roles")]
    [InlineData("""{"intent":"scope","verdict":"yes_if","cite_any":["T4.7.40","T6"]}""", "citation")]
    [InlineData("""{"intent":"scope","verdict":"yes_if","cite_not":["T4.7.4"]}""", "wrong-citation")]
    [InlineData("""{"intent":"scope","verdict":"yes_if","say":["local","^No"]}""", "say")]
    public void A_conditional_yes_is_judged_as_the_original_judges_it(string expect, string failed) =>
        Assert.Equal(failed, string.Join('+', ScoreJudge.Failures(Parse(expect), YesIf)));

    [Theory]
    [InlineData("""{"intent":"scope","verdict":"yes_if"}""", "yes", "qualifier+verdict")]
    [InlineData("""{"intent":"scope","verdict":["yes","yes_if"]}""", "yes", "")]
    [InlineData("""{"intent":"duties","verdict":["clarify",null],"roles":["AP"],"escalate":true}""", "clarify", "")]
    [InlineData("""{"intent":"scope","verdict":"reserved"}""", null, "verdict")]
    [InlineData("""{"intent":"who_can","verdict":"yes","roles":[]}""", null, "")]
    [InlineData("""{"intent":"scope","verdict":"not_listed","escalate":true}""", "not_listed", "escalation")]
    public void Other_verdicts_are_judged_as_the_original_judges_them(string expect, string? verdict, string failed) =>
        Assert.Equal(failed, string.Join('+', ScoreJudge.Failures(Parse(expect), YesIf with { Verdict = verdict, Escalation = [] })));

    [Theory]
    [InlineData("""{"intent":"who_can","roles":["SCSW"]}""", "")]
    [InlineData("""{"intent":"who_can","roles":["SCSW","AP"]}""", "roles")]
    [InlineData("""{"intent":"who_can","roles":[]}""", "roles")]
    public void Who_can_means_exactly_those(string expect, string failed) =>
        Assert.Equal(failed, string.Join('+', ScoreJudge.Failures(Parse(expect), YesIf with { Intent = "who_can", Verdict = null })));

    private static JsonNode Parse(string json) => JsonNode.Parse(json) ?? throw new FormatException(json);
}
