using System.Text.Json;
using RoleBot.Answers;
using RoleBot.Answers.Content;
using RoleBot.Asking;
using RoleBot.Folders;

namespace RoleBot.CommandLine;

/// <summary>Answers one question on the terminal.</summary>
internal static class AskCommand
{
    private const string Nothing = "Nothing was asked. Put the question in quotes: rolebot ask \"can a senior CSW cannulate in CT?\"";

    public static int Run(string? index, string question, IReadOnlyList<string> context, bool asJson, Terminal terminal)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            terminal.Error.WriteLine(Nothing);
            return ExitCode.Usage;
        }

        if (IndexFolder.Read(IndexFolder.Find(index), terminal.Error) is not { } knowledge)
        {
            return ExitCode.BrokenIndex;
        }

        using var answerer = Answerer.Open(knowledge, CacheFolder.Find(), CacheFolder.Learned);
        var answer = answerer.Ask(context, question);
        terminal.Output.WriteLine(asJson ? JsonSerializer.Serialize(AnswerRecord.Of(answer), AskJson.Wire.AnswerRecord) : Readable(answer));
        return ExitCode.Done;
    }

    private static string Readable(Answer answer) => PlainText.Render(answer).TrimEnd();
}
