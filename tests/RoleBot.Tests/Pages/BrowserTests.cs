using Microsoft.Playwright;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Pages;

public sealed class BrowserTests
{
    [BrowserFact]
    public async Task Web_Chat_shows_verdict_and_lines_and_a_button_asks_on()
    {
        await using var service = await RunningService.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await LaunchAsync(playwright);
        var page = await browser.NewPageAsync();
        var elsewhere = new List<string>();
        page.Request += (_, request) => Note(elsewhere, service.Address, request.Url);
        var faults = new List<string>();
        page.Console += (_, message) => NoteFault(faults, message);

        await page.GotoAsync(service.Address);
        var cards = page.Locator(".ac-adaptiveCard");
        const int welcome = 1;
        await Assertions.Expect(cards).ToHaveCountAsync(welcome);
        var box = page.GetByRole(AriaRole.Textbox, new() { NameString = "Message input box" });
        await box.FillAsync("can I cannulate?");
        await box.PressAsync("Enter");
        await Assertions.Expect(cards).ToHaveCountAsync(welcome + 1);
        await cards.Last.Locator(".ac-pushButton").First.ClickAsync();
        await Assertions.Expect(cards).ToHaveCountAsync(welcome + 2);

        await box.FillAsync(Said.Question);
        await box.PressAsync("Enter");
        await Assertions.Expect(cards).ToHaveCountAsync(welcome + 3);
        await Assertions.Expect(cards.Last).ToContainTextAsync("Yes, if");
        await Assertions.Expect(cards.Last).ToContainTextAsync("T4.7.4");
        await Assertions.Expect(cards.Last).ToContainTextAsync("G.SCSW.summary.2");
        Assert.Empty(elsewhere);
        Assert.Empty(faults);
    }

    [BrowserFact]
    public async Task The_plain_page_works_with_scripts_turned_off()
    {
        await using var service = await RunningService.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await LaunchAsync(playwright);
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();

        await page.GotoAsync($"{service.Address}/form");
        await page.GetByLabel("Your question").FillAsync(Said.Question);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Ask", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".answer")).ToContainTextAsync("T4.7.4");
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = BrowserFactAttribute.Chromium,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });

    private static void Note(List<string> elsewhere, string address, string url)
    {
        if (!url.StartsWith(address, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal))
        {
            elsewhere.Add(url);
        }
    }

    // A breach of the page's own policy shows here.
    private static void NoteFault(List<string> faults, IConsoleMessage message)
    {
        if (message.Type == "error")
        {
            faults.Add(message.Text);
        }
    }
}
