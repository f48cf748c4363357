using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace RoleBot.DirectLine;

/// <summary>
/// Makes and reads the tokens of conversations. A token names its conversation and its end and is sealed with a key that is drawn at the start
/// and never leaves the process, so nothing need be stored for it.
/// </summary>
internal sealed class DirectLineTokens(IOptions<DirectLineOptions> options, TimeProvider time)
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>A new identifier that nobody can guess.</summary>
    public static string NewConversation() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    /// <summary>A token for the conversation.</summary>
    public ConversationToken For(string conversation)
    {
        var life = TimeSpan.FromMinutes(options.Value.TokenMinutes);
        var claim = string.Create(CultureInfo.InvariantCulture, $"{conversation}.{(time.GetUtcNow() + life).ToUnixTimeSeconds()}");
        return new(conversation, $"{claim}.{Seal(claim)}", (int)life.TotalSeconds);
    }

    /// <summary>The conversation a token is for; null where the token is not one of ours or has run out.</summary>
    public string? ConversationOf(string token)
    {
        var parts = token.Split('.');
        if (parts is not [var conversation, var end, var seal]
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(seal), Encoding.UTF8.GetBytes(Seal($"{conversation}.{end}"))))
        {
            return null;
        }

        return long.Parse(end, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds() ? conversation : null;
    }

    private string Seal(string claim) => Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(claim)));
}
