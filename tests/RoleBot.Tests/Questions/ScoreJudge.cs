using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RoleBot.Asking;

namespace RoleBot.Tests.Questions;

/// <summary>
/// A port of the judge of score.py, the program that scores this project's answers from outside: the same checks by the same
/// names. Where the two differ, the Python program is right and this is to be corrected.
/// </summary>
internal static class ScoreJudge
{
    // Intents that render the same kind of answer; a question may honestly be read as either.
    private static readonly string[][] Same =
    [
        ["scope", "who_can"], ["entry", "progression", "role"], ["duties", "role"], ["escalation", "scope"], ["smalltalk", "out_of_scope"], ["source", "role"], ["source", "entry"],
    ];

    /// <summary>The names of the checks that fail; none where the answer is as expected.</summary>
    public static IReadOnlyList<string> Failures(JsonNode expect, AnswerRecord got)
    {
        var failed = new List<string>();
        var gold = All(expect["verdict"]);
        var intents = Texts(expect["intent"]);
        var positive = got.Verdict is "yes" or "yes_if";
        var anyGold = gold.Any(g => g is not null);
        if (positive && anyGold && !gold.Contains("yes") && !gold.Contains("yes_if"))
        {
            failed.Add("unsafe");
        }
        else if (got.Verdict == "yes" && anyGold && !gold.Contains("yes"))
        {
            failed.Add("qualifier");
        }

        var asksBack = got.Verdict == "clarify" && gold.Contains("clarify");
        if (!intents.Contains(got.Intent) && !asksBack && !Same.Any(group => group.Contains(got.Intent) && group.Intersect(intents).Any()))
        {
            failed.Add("intent");
        }

        if (anyGold && !gold.Contains(got.Verdict) && (intents[0] == "scope" || got.Verdict is not null))
        {
            failed.Add("verdict");
        }

        if (!asksBack)
        {
            AddContent(failed, expect, got, intents[0], positive);
        }

        return failed;
    }

    private static void AddContent(List<string> failed, JsonNode expect, AnswerRecord got, string wanted, bool positive)
    {
        var roles = Texts(expect["roles"]);
        if (wanted == "who_can" && got.Intent == "who_can" ? !roles.ToHashSet().SetEquals(got.Roles) : roles.Count > 0 && wanted != "out_of_scope" && roles.Except(got.Roles).Any())
        {
            failed.Add("roles");
        }

        var citeAny = Texts(expect["cite_any"]);
        if (citeAny.Count > 0 && !got.Citations.Any(c => citeAny.Any(g => c == g || c.StartsWith(g + ".", StringComparison.Ordinal))))
        {
            failed.Add("citation");
        }

        if (positive && Texts(expect["cite_not"]).Intersect(got.Citations).Any())
        {
            failed.Add("wrong-citation");
        }

        if (Texts(expect["say"]).Any(pattern => !Regex.IsMatch(got.Text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))
        {
            failed.Add("say");
        }

        if (expect["escalate"]?.GetValue<bool>() == true && got.Escalation.Count == 0)
        {
            failed.Add("escalation");
        }
    }

    // One value or a list of values, null among them.
    private static IReadOnlyList<string?> All(JsonNode? node) => node is JsonArray list ? [.. list.Select(v => v?.GetValue<string>())] : [node?.GetValue<string>()];

    private static IReadOnlyList<string> Texts(JsonNode? node) => node is null ? [] : [.. All(node).OfType<string>()];
}
