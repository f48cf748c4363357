using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace RoleBot.Tests.Infrastructure;

/// <summary>JSON in and out of HTTP, as tests write it.</summary>
internal static class Json
{
    public static Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string address, string json) =>
        client.PostAsync(address, new StringContent(json, Encoding.UTF8, "application/json"));

    public static Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string address, JsonNode json) =>
        client.PostJsonAsync(address, json.ToJsonString());

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync()) ?? throw new InvalidOperationException("The response is null.");

    public static async Task<string> ErrorCodeAsync(this HttpResponseMessage response)
    {
        var error = (await response.JsonAsync())["error"]!; // not null: every refusal has one
        Assert.False(string.IsNullOrWhiteSpace(error["message"]?.GetValue<string>()));
        return error["code"]!.GetValue<string>(); // not null: every error has one
    }

    public static HttpClient WithToken(this HttpClient client, string token)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>A member that has to be there.</summary>
    public static JsonNode At(this JsonNode node, params object[] path) => path.Aggregate(node, (at, step) =>
        (step is int index ? at.AsArray()[index] : at.AsObject()[(string)step]) ?? throw new InvalidOperationException($"There is no {step} in {at.ToJsonString()}."));

    public static string Text(this JsonNode node, params object[] path) => node.At(path).GetValue<string>();
}
