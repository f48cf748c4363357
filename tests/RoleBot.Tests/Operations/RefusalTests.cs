using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RoleBot.Tests.Infrastructure;

namespace RoleBot.Tests.Operations;

public sealed class RefusalTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly HttpClient _client = app.CreateClient();

    public static IReadOnlyList<string> Addresses { get; } = ["/api/ask", "/api/messages"];

    public static TheoryData<string> Doors => [.. Addresses];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_large_body_is_refused(string address)
    {
        var response = await _client.PostJsonAsync(address, $$"""{"type":"message","question":"{{new string('a', 256 * 1024)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("too_large", await response.ErrorCodeAsync());
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_large_body_that_hides_its_length_is_refused(string address)
    {
        using var content = new StreamContent(new MemoryStream(new byte[300 * 1024]));
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentLength = null;
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.TransferEncodingChunked = true;

        var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("{\"type\":7,\"question\":7}")]
    [InlineData("{\"type\":\"\\ud800\",\"question\":\"\\ud800\"}")]
    public async Task A_body_that_is_not_the_json_expected_is_refused(string body)
    {
        foreach (var address in Addresses)
        {
            var response = await _client.PostJsonAsync(address, body);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("bad_json", await response.ErrorCodeAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_body_that_is_not_utf8_is_refused(string address)
    {
        using var content = new ByteArrayContent([(byte)'"', 0xC3, 0x28, (byte)'"']);
        content.Headers.ContentType = new("application/json");

        var response = await _client.PostAsync(address, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/ask", "{}")]
    [InlineData("/api/ask", "{\"question\":\"  \"}")]
    [InlineData("/api/messages", "{}")]
    [InlineData("/api/messages", "{\"type\":\"message\",\"text\":\"hello\"}")]
    public async Task A_missing_field_is_named(string address, string body)
    {
        var response = await _client.PostJsonAsync(address, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("missing_field", await response.ErrorCodeAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData(null)]
    public async Task Another_content_type_is_refused(string? type)
    {
        foreach (var address in Addresses)
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
            content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

            var response = await _client.PostAsync(address, content);

            Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
            Assert.Equal("wrong_content_type", await response.ErrorCodeAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Another_method_is_refused(string address)
    {
        var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", Assert.Single(response.Content.Headers.Allow));
        Assert.Equal("method_not_allowed", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task An_address_where_nothing_is_says_so()
    {
        var response = await _client.GetAsync("/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("not_found", await response.ErrorCodeAsync());
    }
}
