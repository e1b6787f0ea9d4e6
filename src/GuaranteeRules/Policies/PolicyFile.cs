using System.Text;

namespace GuaranteeRules.Policies;

/// <summary>The text of a policy file. The library opens no files: the caller reads them.</summary>
/// <param name="Name">The name problems are reported under.</param>
/// <param name="Utf8">Its bytes, UTF-8 without a byte-order mark.</param>
public sealed record PolicyFile(string Name, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>A policy file from its text.</summary>
    public static PolicyFile FromText(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    /// <summary>The programmes that come with the library.</summary>
    public static IReadOnlyList<PolicyFile> Embedded { get; } = LoadEmbedded();

    private static List<PolicyFile> LoadEmbedded()
    {
        var assembly = typeof(PolicyFile).Assembly;
        var files = new List<PolicyFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Programmes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(new PolicyFile(name, bytes));
        }

        return files;
    }
}
