using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace RoleBot.Pages;

/// <summary>The stock Web Chat, one file that the build fetches; it may be missing.</summary>
internal sealed class WebChatBundle
{
    public WebChatBundle(IOptions<PageOptions> options)
    {
        File = Path.Combine(AppContext.BaseDirectory, options.Value.Bundle);
        if (System.IO.File.Exists(File))
        {
            using var content = System.IO.File.OpenRead(File);
            Version = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
        }
    }

    public string File { get; }

    /// <summary>A short hash of the file, which its address carries, so that a browser may keep it for good; null where there is no file.</summary>
    public string? Version { get; }
}
