using System.Security.Cryptography;
using System.Text;

namespace RoleBot.Conversations;

/// <summary>
/// Stands for one user in one conversation of one channel, or for one activity of it. Only the hash of the identifiers is kept: they name
/// people, can be of any length, and nothing here needs them back.
/// </summary>
internal readonly record struct ConversationKey
{
    private ConversationKey(string hash) => Hash = hash;

    private string Hash { get => field ?? ""; }

    /// <summary>The key of these identifiers, an absent one included; the order counts.</summary>
    public static ConversationKey Of(params ReadOnlySpan<string?> identifiers)
    {
        var joined = new StringBuilder();
        foreach (var identifier in identifiers)
        {
            // The length in front keeps "ab"+"c" and "a"+"bc" apart.
            joined.Append(identifier?.Length ?? -1).Append(':').Append(identifier);
        }

        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString()))));
    }

    /// <summary>A short form for the log.</summary>
    public override string ToString() => Hash.Length > 12 ? Hash[..12] : Hash;
}
