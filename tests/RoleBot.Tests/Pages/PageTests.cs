using System.Net;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Pages;

public sealed class PageTests : IDisposable
{
    private readonly AppFixture _with = new BundleFixture();
    private readonly AppFixture _without = new NoBundleFixture();

    [Fact]
    public async Task The_page_loads_everything_from_this_service()
    {
        var response = await _with.CreateClient().GetAsync("/");

        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("src=\"/webchat.js?v=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("//", html, StringComparison.Ordinal);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bundle_is_compressed_and_may_be_kept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/webchat.js");
        request.Headers.AcceptEncoding.Add(new("br"));

        var response = await _with.CreateClient().SendAsync(request);

        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.True(response.Headers.CacheControl?.MaxAge > TimeSpan.FromDays(1));
        Assert.NotNull(response.Headers.ETag);
    }

    [Fact]
    public async Task Without_the_bundle_the_page_is_a_form_that_says_how_to_add_it()
    {
        var client = _without.CreateClient();

        var html = await client.GetStringAsync("/");

        Assert.Contains("botframework-webchat", html, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\" action=\"/form\">", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/webchat.js")).StatusCode);
    }

    [Fact]
    public async Task The_form_answers_without_scripts()
    {
        var html = await AskAsync(("question", Said.Question));

        Assert.Contains("T4.7.4", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_takes_the_earlier_questions_along()
    {
        var html = await AskAsync(("context", "can I cannulate?"), ("question", "senior CSW"));

        Assert.Contains("T4.7.4", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"context\" value=\"senior CSW\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_is_shown_as_text()
    {
        var html = await AskAsync(("question", "<script>alert(1)</script> \"><img src=x>"), ("context", "\"><b>"));

        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_is_shown_again()
    {
        var html = await AskAsync(("question", " "));

        Assert.Contains("<form", html, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _with.Dispose();
        _without.Dispose();
    }

    private async Task<string> AskAsync(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var response = await _without.CreateClient().PostAsync("/form", form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private sealed class NoBundleFixture : AppFixture
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Page:Bundle", "no/such/file.js")];
    }

    // Any file will do to look at the headers; whether the build could fetch the real one must not matter here.
    private sealed class BundleFixture : AppFixture
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Page:Bundle", "rolebot.deps.json")];
    }
}
