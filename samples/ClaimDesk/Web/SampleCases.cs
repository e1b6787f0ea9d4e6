using System.Globalization;
using System.Text.Json;

namespace ClaimDesk.Web;

/// <summary>A case to start from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Programme">The programme that it is a sample of.</param>
/// <param name="Note">What it shows, in Chinese.</param>
/// <param name="Text">The case.</param>
public sealed record SampleCase(string Id, string Programme, string Note, string Text)
{
    /// <summary>What it is called in a list; the notes are Chinese, so others are told its id in words.</summary>
    public string Title(Language language) => language == Language.Chinese ? Note : string.Join(' ', Id.Split('-').Skip(2)) is { Length: > 0 } words ? char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..] : Id;
}

/// <summary>The cases that come with the desk, programme by programme. Immutable.</summary>
internal static class SampleCases
{
    /// <summary>The case that a newcomer sees first: refused by one tick.</summary>
    internal const string First = "ta-014-day-8-midnight";

    internal static IReadOnlyList<SampleCase> All { get; } = [.. Read()];

    internal static SampleCase? Find(string? id) => All.FirstOrDefault(sample => sample.Id == id);

    private static IEnumerable<SampleCase> Read()
    {
        var assembly = typeof(SampleCases).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("samples/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                using var text = JsonDocument.Parse(line);
                var id = text.RootElement.GetProperty("id").GetString()!;
                yield return new SampleCase(id, name["samples/".Length..], text.RootElement.TryGetProperty("note", out var note) ? note.GetString()! : id, line);
            }
        }
    }
}
