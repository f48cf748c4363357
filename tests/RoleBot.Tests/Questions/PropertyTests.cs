using RoleBot.Answers;
using RoleBot.Answers.Judging;
using RoleBot.Answers.Knowledge.Entries;
using RoleBot.Tests.Answers;

namespace RoleBot.Tests.Questions;

/// <summary>
/// What must hold of every task of the index, tried on thousands of questions made from its title: one thing changed that the line depends on makes no yes,
/// and what changes no meaning moves no verdict. Nothing is drawn by chance: the same index makes the same questions.
/// </summary>
public sealed class PropertyTests
{
    private static readonly RoleKey[] Roles = [RoleKey.CSW, RoleKey.SCSW, RoleKey.MA, RoleKey.AP];

    private static readonly string[] Frames =
    [
        "can a {0} {1}?", "is a {0} allowed to {1}?", "ok for our {0} to {1}", "{0} here, am I ok to {1}?", "would it be alright if the {0} were to {1} this afternoon?", "may the {0} {1}",
    ];

    // Each is left with a registered professional, or said of nobody.
    private static readonly string[] JoinedOn =
    [
        "and then report the images", "and inject the contrast", "and tell the patient what the scan shows", "and prescribe the contrast", "and take consent for the biopsy", "and then decide on extra views",
    ];

    private static readonly string[] BrokenFor = ["with no supervision at all", "on a patient who won't keep still and keeps pulling away", "without any protocol for it", "though nobody has requested it"];

    private static readonly Func<string, string>[] SameMeaning =
    [
        q => q.ToUpperInvariant(), q => q.ToLowerInvariant(), q => q.TrimEnd('?'), q => "Hi, quick one please: " + q, q => q + " thanks!", q => q + " 🙏", q => "Sorry to bother you. " + q, q => q.Replace(" ", "  ", StringComparison.Ordinal), q => q + "??",
    ];

    // Greetings and thanks still tip the balance of these few, away from a yes or back to it; the number only falls.
    private const int KnownToMove = 4;

    // How many in a hundred titles, asked as they stand, get their yes; it only rises.
    private const double TitlesUnderstood = 90;

    private static readonly Grants Grants = new(Mind.Knowledge);

    private static IEnumerable<DutyTask> Granted => Mind.Knowledge.Tasks.Where(t => t.IsGranted && t.Reserved is null && t.MayBe.Count == 0);

    private static IEnumerable<(DutyTask Task, RoleKey Role)> Had => Granted.SelectMany(t => Roles.Where(r => Grants.Find(t, r) is not null), (t, r) => (t, r));

    [Fact]
    public void Nobody_gets_a_yes_for_what_only_other_roles_have()
    {
        var questions = Granted.SelectMany(t => Roles.Where(r => Grants.Find(t, r) is null), (t, r) => (t, r)).SelectMany(x => Frames, (x, frame) => Question(frame, x.r, x.t)).ToList();

        Assert.InRange(questions.Count, 1000, int.MaxValue);
        None([.. questions.Where(IsYes)]);
    }

    [Fact]
    public void What_is_joined_on_and_left_with_others_takes_the_yes_away()
    {
        var questions = Had.SelectMany(x => JoinedOn, (x, joined) => $"can a {Name(x.Role)} {x.Task.Title} {joined}?").ToList();

        Assert.InRange(questions.Count, 1000, int.MaxValue);
        None([.. questions.Where(IsYes)]);
    }

    [Fact]
    public void A_broken_condition_takes_the_yes_from_imaging()
    {
        var questions = Granted.Where(t => t.Name.StartsWith("imaging", StringComparison.Ordinal) || t.Name == "mammography").SelectMany(t => Roles.Where(r => Grants.Find(t, r) is not null), (t, r) => (t, r))
            .SelectMany(x => BrokenFor, (x, broken) => $"can a {Name(x.r)} {x.t.Title} {broken}?").ToList();

        Assert.NotEmpty(questions);
        None([.. questions.Where(IsYes)]);
    }

    [Fact]
    public void What_changes_no_meaning_moves_no_verdict()
    {
        var changed = Had.Select(x => Question(Frames[0], x.Role, x.Task)).SelectMany(q => SameMeaning, (q, change) => (Plain: q, Changed: change(q))).ToList();

        var moved = changed.Where(q => Verdict(q.Plain) != Verdict(q.Changed)).Select(q => q.Changed).ToList();

        Assert.InRange(changed.Count, 1000, int.MaxValue);
        Assert.True(moved.Count <= KnownToMove, string.Join('\n', moved));
    }

    [Fact]
    public void The_title_of_a_task_gets_its_yes()
    {
        var titles = Had.Select(x => Question(Frames[0], x.Role, x.Task)).ToList();

        var missed = titles.Where(q => !IsYes(q)).ToList();

        Assert.True(100.0 * (titles.Count - missed.Count) / titles.Count >= TitlesUnderstood, string.Join('\n', missed));
    }

    private static void None(List<string> failing) => Assert.True(failing.Count == 0, string.Join('\n', failing));

    private static string Question(string frame, RoleKey role, DutyTask task) => string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, Name(role), task.Title);

    private static string Name(RoleKey role) => Mind.Knowledge[role].Name;

    private static Verdict? Verdict(string question) => Mind.Answerer.Ask(question, Conversation.Empty).Answer.Verdict;

    private static bool IsYes(string question) => Verdict(question) is RoleBot.Answers.Verdict.Yes or RoleBot.Answers.Verdict.YesIf;
}
