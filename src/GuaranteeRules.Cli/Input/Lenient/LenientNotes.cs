using System.Globalization;

namespace GuaranteeRules.Cli;

/// <summary>What was read as what, and what was passed over, told once the input has been gone through.</summary>
internal sealed class LenientNotes
{
    // Of names all are told; of amounts and times, which are without number, enough to see how they were read.
    private const int MostOfAColumn = 5;

    private readonly Dictionary<string, Dictionary<(string Written, string Read), long>> byColumn = new(StringComparer.Ordinal);
    private readonly SortedSet<string> passedOver = new(StringComparer.Ordinal);

    internal void Add(string column, string written, string read)
    {
        if (!byColumn.TryGetValue(column, out var readings))
        {
            byColumn[column] = readings = [];
        }

        readings[(written, read)] = readings.GetValueOrDefault((written, read)) + 1;
    }

    /// <summary>Notes a column that no case has.</summary>
    internal void PassOver(string column) => passedOver.Add(column);

    internal void Tell(TextWriter error, ToolWording wording)
    {
        foreach (var column in passedOver)
        {
            error.WriteLine(wording.Fill("lenient.passed-over", ("column", Excerpt.Of(Page.Harmless(column)))));
        }

        foreach (var (column, readings) in byColumn.OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            var most = CaseShape.Named(column)?.Kind is MemberKind.Instant or MemberKind.Money or MemberKind.Number ? MostOfAColumn : Excerpt.MostItems;
            foreach (var ((written, read), times) in readings.Take(most))
            {
                error.WriteLine(wording.Fill("lenient.read", ("column", column), ("written", Excerpt.Of(Page.Harmless(written))), ("read", read), ("times", Number(times))));
            }

            if (readings.Count > most)
            {
                error.WriteLine(wording.Fill("lenient.more", ("column", column), ("count", Number(readings.Count - most))));
            }
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
