using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>A clause with its entry in the policy file, whose text is what can be compared and pointed at.</summary>
/// <param name="Clause">The clause as it was read.</param>
/// <param name="Json">Its entry.</param>
/// <param name="Path">Where the entry is in the file, as <c>$.clauses[3]</c>.</param>
/// <param name="File">The file's name.</param>
internal sealed record ClauseEntry(Clause Clause, JsonElement Json, string Path, string File)
{
    /// <summary>All clauses of a programme, in the order of its file.</summary>
    internal static IEnumerable<ClauseEntry> Of(Programme programme)
    {
        var clauses = Root(programme).GetProperty("clauses");
        return programme.Clauses.Select((clause, i) => new ClauseEntry(clause, clauses[i], $"$.clauses[{i}]", programme.File.Name));
    }

    /// <summary>The programme's file.</summary>
    internal static JsonElement Root(Programme programme)
    {
        using var document = JsonDocument.Parse(programme.File.Utf8);
        return document.RootElement.Clone();
    }

    /// <summary>The terms of all versions.</summary>
    internal JsonElement[] AllTerms => [.. Clause.Versions.Select((_, version) => Terms(version))];

    /// <summary>The terms of a version.</summary>
    internal JsonElement Terms(int version) => Json.GetProperty("versions")[version].GetProperty("terms");

    /// <summary>The terms that orders placed at an instant fall under; null: none.</summary>
    /// <param name="placedAt">The instant; null: before every version that has a start.</param>
    internal JsonElement? TermsAt(Instant? placedAt)
    {
        for (var i = 0; i < Clause.Versions.Count; i++)
        {
            var version = Clause.Versions[i];
            if (placedAt is { } at ? version.IsInForce(at) : version.From is null)
            {
                return Terms(i);
            }
        }

        return null;
    }
}
