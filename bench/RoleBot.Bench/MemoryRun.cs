using System.Diagnostics;
using System.Globalization;
using RoleBot.Answers;

namespace RoleBot.Bench;

/// <summary>
/// Answers the set in a process that has done nothing else, and says what that took: what BenchmarkDotNet, with its own weight
/// and its warm-up, cannot show.
/// </summary>
internal static class MemoryRun
{
    private const int Rounds = 20;
    private const string Question = "can a senior CSW cannulate in CT?";

    public static void Print(TextWriter output)
    {
        var start = Stopwatch.GetTimestamp();
        using var answerer = Answerer.Open(QuestionSet.Read(), null, QuestionSet.Learned);
        answerer.Ask(Question, Conversation.Empty);
        var first = Stopwatch.GetElapsedTime(start);

        using var process = Process.GetCurrentProcess();
        var sinceLaunch = TimeProvider.System.GetUtcNow() - process.StartTime.ToUniversalTime();
        var questions = QuestionSet.Load(answerer);
        foreach (var (question, before) in questions)
        {
            answerer.Ask(question, before);
        }

        process.Refresh();
        var resident = process.WorkingSet64;
        Say(output, $"read the index, open, first answer: {first.TotalMilliseconds:F0} ms");
        Say(output, $"launch of the process to first answer: {sinceLaunch.TotalMilliseconds:F0} ms");
        Say(output, $"resident memory after the set: {resident / 1024.0 / 1024.0:F0} MB");
        var times = Times(answerer, questions);
        Say(output, $"one question, median: {times[times.Count / 2]:F3} ms");
        Say(output, $"one question, 95 of 100: {times[times.Count * 95 / 100]:F3} ms");
        Say(output, $"one question, longest: {times[^1]:F3} ms");
    }

    private static List<double> Times(Answerer answerer, IReadOnlyList<(string Question, Conversation Before)> questions)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (question, before) in questions)
            {
                var start = Stopwatch.GetTimestamp();
                answerer.Ask(question, before);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return times;
    }

    private static void Say(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
