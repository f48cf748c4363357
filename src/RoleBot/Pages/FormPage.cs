using System.Text;
using System.Text.Encodings.Web;
using RoleBot.Answers;
using RoleBot.Answers.Content;

namespace RoleBot.Pages;

/// <summary>The page without scripts: a form, and the answer as the server wrote it. The earlier questions travel in the form, so nothing is kept.</summary>
internal static class FormPage
{
    /// <summary>How many earlier questions travel along.</summary>
    public const int MaxEarlier = 10;

    /// <summary>The page before anything was asked.</summary>
    /// <param name="isBundleMissing">Whether the page stands in for Web Chat and should say how to get it.</param>
    public static string Html(bool isBundleMissing) => Page(isBundleMissing ? Missing : "", "", Form([]));

    /// <summary>The page with an answer.</summary>
    public static string Html(string question, IReadOnlyList<string> earlier, Answer answer)
    {
        IReadOnlyList<string> said = [.. earlier.Append(question).TakeLast(MaxEarlier)];
        var shown = $"""
            <section aria-label="Answer">
            <p class="asked">{Text(question)}</p>
            <pre class="answer">{Text(PlainText.Render(answer))}</pre>
            {Buttons(answer, said)}
            </section>
            """;
        return Page("", shown, Form(said));
    }

    private const string Missing = """
        <p class="note">The chat window is not installed, so this plain page stands in for it. To add it, build again where npm is available, or put
        dist/webchat.js of the npm package botframework-webchat 4.18.1 beside the program as wwwroot/webchat.js and start the service again.</p>
        """;

    private static string Buttons(Answer answer, IReadOnlyList<string> said)
    {
        var choices = answer.Choices.Concat(answer.FollowUps).DistinctBy(choice => choice.Question).ToList();
        var buttons = string.Join('\n', choices.Select(choice => $"""<button name="question" value="{Text(choice.Question)}">{Text(choice.Title)}</button>"""));
        return choices.Count == 0 ? "" : $"""<form class="choices" method="post" action="/form">{Hidden(said)}{buttons}</form>""";
    }

    private static string Form(IReadOnlyList<string> said) => $"""
        <form method="post" action="/form">{Hidden(said)}
        <label for="question">Your question</label>
        <input id="question" name="question" maxlength="2000" required autofocus autocomplete="off" placeholder="can a senior CSW cannulate in CT?">
        <button>Ask</button>
        </form>
        """;

    private static string Hidden(IReadOnlyList<string> said) =>
        string.Concat(said.Select(turn => $"""<input type="hidden" name="context" value="{Text(turn)}">"""));

    private static string Page(string note, string answer, string form) => new StringBuilder().Append($"""
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>RoleBot</title>
        <link rel="stylesheet" href="/chat.css">
        </head>
        <body>
        <header><h1>RoleBot</h1><p>Who does what in imaging support, line by line. <a href="/">Start again</a></p></header>
        <main>
        """).Append('\n').Append(note).Append(answer).Append(form).Append("\n</main>\n</body>\n</html>\n").ToString();

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
