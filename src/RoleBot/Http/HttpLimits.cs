namespace RoleBot.Http;

/// <summary>What the service accepts at most.</summary>
internal static class HttpLimits
{
    /// <summary>The largest request body, in bytes; a larger one is answered with 413.</summary>
    public const int MaxBodyBytes = 256 * 1024;
}
