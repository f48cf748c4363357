using System.Security.Cryptography;
using RoleBot.Answers.Knowledge;

namespace RoleBot.Answers.Learning;

/// <summary>Keeps what the examples teach between starts, under the hash of the folder they stand in: learning takes seconds, reading a part of one.</summary>
internal static class LearnedFile
{
    private const string Prefix = "learned-";

    // Another build may learn otherwise, and does not read what this one kept.
    private static readonly string Build = typeof(LearnedFile).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>What was kept for a knowledge; null where nothing was, or what was is damaged.</summary>
    /// <param name="parts">The knowledge.</param>
    /// <param name="folder">The folder it is kept in; may be absent.</param>
    public static Learned? TryRead(KnowledgeParts parts, string folder)
    {
        try
        {
            var data = File.ReadAllBytes(PathIn(folder, parts));
            var body = data.AsSpan(0, Math.Max(0, data.Length - SHA256.HashSizeInBytes));
            if (!SHA256.HashData(body).AsSpan().SequenceEqual(data.AsSpan(body.Length)))
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(data, 0, body.Length, writable: false));
            return Learned.Read(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was learned. The file appears whole or not at all, and takes the place of what was kept of other contents or by other builds.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(Learned learned, KnowledgeParts parts, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = PathIn(folder, parts);
        var writing = $"{path}.{Guid.NewGuid():N}";
        using (var body = new MemoryStream())
        {
            using var writer = new BinaryWriter(body);
            learned.Write(writer);
            writer.Flush();
            var data = body.ToArray();
            File.WriteAllBytes(writing, [.. data, .. SHA256.HashData(data)]);
        }

        File.Move(writing, path, overwrite: true);
        foreach (var older in Directory.EnumerateFiles(folder, Prefix + "*.bin").Where(f => f != path))
        {
            File.Delete(older);
        }
    }

    private static string PathIn(string folder, KnowledgeParts parts) => Path.Combine(folder, $"{Prefix}{parts.ContentHash[..16]}-{Build}.bin");
}
