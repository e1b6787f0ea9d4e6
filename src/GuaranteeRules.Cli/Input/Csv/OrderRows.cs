namespace GuaranteeRules.Cli;

/// <summary>Gathers the rows of each order.</summary>
internal static class OrderRows
{
    /// <summary>The last row of each order, by the order's id; and what is wrong with the header, if anything is.</summary>
    internal static (Dictionary<string, long> Last, CaseFlaw? Flaw, long Line) Last(IEnumerable<TableRow> rows, LenientNotes? notes)
    {
        var last = new Dictionary<string, long>(StringComparer.Ordinal);
        var order = -1;
        foreach (var row in rows)
        {
            if (order < 0)
            {
                var (header, flaw) = TableHeader.Read(row, notes);
                if (flaw is not null)
                {
                    return (last, flaw, 1);
                }

                order = header.PlaceOf(TableColumns.Order);
            }
            else
            {
                last[row[order]] = row.Line;
            }
        }

        return (last, order < 0 ? new CaseFlaw("input.malformed", "flaw.empty") : null, 1);
    }

    /// <summary>The cases, in the order of their first rows. What is held are the rows of orders that have begun and not ended.</summary>
    internal static IEnumerable<CaseText> Cases(string file, IEnumerable<TableRow> rows, Dictionary<string, long> last, int longest, LenientNotes? notes)
    {
        TableHeader? header = null;
        var begun = new Queue<List<TableRow>>();
        var byOrder = new Dictionary<string, List<TableRow>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (header is null)
            {
                header = TableHeader.Read(row, notes).Header;
                continue;
            }

            // Rows without an order belong to none: each is told by itself.
            var order = row[header.PlaceOf(TableColumns.Order)];
            if (order is "" || !byOrder.TryGetValue(order, out var gathered))
            {
                byOrder[order] = gathered = [];
                begun.Enqueue(gathered);
            }

            gathered.Add(row);
            while (begun.TryPeek(out var oldest) && IsWhole(oldest, header, last))
            {
                begun.Dequeue();
                byOrder.Remove(oldest[0][header.PlaceOf(TableColumns.Order)]);
                yield return Case(file, header, oldest, longest);
            }
        }
    }

    private static bool IsWhole(List<TableRow> rows, TableHeader header, Dictionary<string, long> last) =>
        rows[0][header.PlaceOf(TableColumns.Order)] is var order && (order is "" || rows[^1].Line == last[order]);

    private static CaseText Case(string file, TableHeader header, List<TableRow> rows, int longest)
    {
        var made = new TableCase(header, rows).Write();
        return made.Flaw is { } flaw ? CaseText.Wrong(file, made.Line, flaw, made.Utf8)
            : made.Utf8.Length > longest ? new CaseText(file, made.Line, made.Utf8.AsMemory(0, CaseText.Beginning), IsTooLong: true)
            : new CaseText(file, made.Line, made.Utf8, IsTooLong: false, made.Places);
    }
}
