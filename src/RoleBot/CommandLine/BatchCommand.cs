using System.Text.Json;
using RoleBot.Answers;
using RoleBot.Asking;
using RoleBot.Folders;

namespace RoleBot.CommandLine;

/// <summary>Answers a file of questions, a record a line, in the order they came.</summary>
internal static class BatchCommand
{
    public static int Run(string? index, string file, Terminal terminal)
    {
        if (IndexFolder.Read(IndexFolder.Find(index), terminal.Error) is not { } knowledge)
        {
            return ExitCode.BrokenIndex;
        }

        using var answerer = Answerer.Open(knowledge, CacheFolder.Find(), CacheFolder.Learned);
        if (file == "-")
        {
            return Answer(answerer, terminal.Input, terminal);
        }

        try
        {
            using var lines = new StreamReader(file);
            return Answer(answerer, lines, terminal);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"The batch {file} cannot be read; name a file of JSON lines, or - to read what is piped in.");
            return ExitCode.Usage;
        }
    }

    private static int Answer(Answerer answerer, TextReader lines, Terminal terminal)
    {
        var unreadable = 0;
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Read(line, out var problem) is { Question: { } question } request)
            {
                var record = AnswerRecord.Of(answerer.Ask(request.Context, question)) with { Id = request.Id };
                terminal.Output.WriteLine(JsonSerializer.Serialize(record, AskJson.Wire.AnswerRecord));
            }
            else
            {
                unreadable++;
                terminal.Error.WriteLine($"line {number}: {problem}");
            }
        }

        return unreadable == 0 ? ExitCode.Done : ExitCode.UnreadableLines;
    }

    private static AskRequest? Read(string line, out string problem)
    {
        problem = "";
        try
        {
            var request = JsonSerializer.Deserialize(line, AskJson.Default.AskRequest);
            problem = request switch
            {
                null => "The line is null; write an object with id and question.",
                { Question: null } => "The field question is missing; write {\"id\":\"…\",\"context\":[],\"question\":\"…\"}.",
                _ => "",
            };
            return problem.Length == 0 ? request : null;
        }
        catch (JsonException fault)
        {
            var path = fault.Path is { Length: > 1 } known ? $" at {known}" : "";
            problem = $"This is not the JSON expected{path}, byte {fault.BytePositionInLine + 1}; write an object with id, context (a list of texts) and question (a text) on one line.";
            return null;
        }
    }
}
