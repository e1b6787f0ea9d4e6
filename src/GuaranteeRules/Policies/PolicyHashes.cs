using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace GuaranteeRules.Policies;

/// <summary>The hashes of what is loaded, file by file and clause by clause, so that a difference between two books can be named.</summary>
internal sealed class PolicyHashes
{
    internal PolicyHashes(IEnumerable<Programme> programmes)
    {
        foreach (var programme in programmes)
        {
            using var document = JsonDocument.Parse(programme.File.Utf8);
            OfProgrammes.Add(programme.Id, Of(document.RootElement));
            foreach (var clause in document.RootElement.GetProperty("clauses").EnumerateArray())
            {
                OfClauses.Add(clause.GetProperty("id").GetString()!, Of(clause));
            }
        }
    }

    /// <summary>By the programme's id, in the order of the ids.</summary>
    internal SortedDictionary<string, string> OfProgrammes { get; } = new(StringComparer.Ordinal);

    /// <summary>By the clause's id, with all its versions, in the order of the ids.</summary>
    internal SortedDictionary<string, string> OfClauses { get; } = new(StringComparer.Ordinal);

    /// <summary>The hashes of these clauses, as far as they are loaded, in the order of the ids.</summary>
    internal SortedDictionary<string, string> Of(IEnumerable<ClauseId> clauses)
    {
        var some = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            if (OfClauses.TryGetValue(clause.Value, out var hash))
            {
                some[clause.Value] = hash;
            }
        }

        return some;
    }

    /// <summary>The text without its white space: what a checkout or an editor does to line ends changes nothing.</summary>
    internal static ArrayBufferWriter<byte> Compact(JsonElement value)
    {
        var compact = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(compact);
        value.WriteTo(json);
        return compact;
    }

    private static string Of(JsonElement value) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Compact(value).WrittenSpan));
}
