using System.Diagnostics;
using System.Text;

namespace GuaranteeRules.Policies;

/// <summary>The text of a policy file. The library opens no files: the caller reads them.</summary>
/// <param name="Name">The name problems are reported under.</param>
/// <param name="Utf8">Its bytes, UTF-8 without a byte-order mark.</param>
[DebuggerDisplay("{Name,nq}")]
public sealed record PolicyFile(string Name, ReadOnlyMemory<byte> Utf8)
{
    private const string Folder = "Programmes/";

    /// <summary>A policy file from its text.</summary>
    public static PolicyFile FromText(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    /// <summary>The programmes that come with the library.</summary>
    public static IReadOnlyList<PolicyFile> Embedded { get; } = LoadEmbedded();

    /// <summary>Whether it is one of those; files of others are told apart by their names, without opening ours.</summary>
    internal bool IsEmbedded
    {
        get
        {
            if (!Name.StartsWith(Folder, StringComparison.Ordinal))
            {
                return false;
            }

            foreach (var own in Embedded)
            {
                if (ReferenceEquals(own, this))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The hash of exactly the embedded programmes, kept beside them so that no process has to compute it; null for any other files.</summary>
    internal static string? KnownHash(List<Programme> programmes)
    {
        foreach (var programme in programmes)
        {
            if (!programme.File.IsEmbedded)
            {
                return null;
            }
        }

        return programmes.Count == Embedded.Count ? Encoding.ASCII.GetString(Resource("Programmes.sha256")).TrimEnd() : null;
    }

    private static List<PolicyFile> LoadEmbedded()
    {
        var names = typeof(PolicyFile).Assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        var files = new List<PolicyFile>();
        foreach (var name in names)
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                files.Add(new PolicyFile(name, Resource(name)));
            }
        }

        return files;
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(PolicyFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
