namespace GuaranteeRules.Cli;

/// <summary>The first row of a table: which column is where.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private TableHeader(int width) => Width = width;

    /// <summary>How many columns there are.</summary>
    internal int Width { get; }

    /// <summary>The columns that are read, with their places.</summary>
    internal List<(CaseMember Member, int Place)> Columns { get; } = [];

    /// <summary>The place of a column; -1: the table has none.</summary>
    internal int PlaceOf(string column) => places.GetValueOrDefault(column, -1);

    /// <summary>Reads a header, or says what is wrong with it.</summary>
    /// <param name="row">The first row.</param>
    /// <param name="notes">Where columns that no case has, and that are like none, are noted and passed over; null: they are wrong.</param>
    internal static (TableHeader Header, CaseFlaw? Flaw) Read(TableRow row, LenientNotes? notes)
    {
        var header = new TableHeader(row.Cells.Length);
        for (var place = 0; place < row.Cells.Length; place++)
        {
            var name = row.Cells[place].Trim();
            if (name is "" || TableColumns.IsFree(name))
            {
                continue;
            }

            if (TableColumns.Find(name) is not { } member)
            {
                if (notes is not null && Nearest(name) is null)
                {
                    notes.PassOver(name);
                    continue;
                }

                return (header, Unknown(name));
            }

            if (!header.places.TryAdd(name, place))
            {
                return (header, new CaseFlaw("input.duplicate-member", "flaw.column-twice", ("column", name)));
            }

            header.Columns.Add((member, place));
        }

        var missing = TableColumns.Required.Where(column => !header.places.ContainsKey(column)).ToList();
        return (header, missing is [] ? null : new CaseFlaw("input.missing-member", "flaw.column-missing", ("columns", string.Join(", ", missing))));
    }

    private static CaseFlaw Unknown(string name) => Nearest(name) is { } nearest
        ? new CaseFlaw("input.unknown-member", "flaw.column-unknown.near", ("column", name), ("nearest", nearest))
        : new CaseFlaw("input.unknown-member", "flaw.column-unknown", ("column", name));

    private static string? Nearest(string name) => Spelling.Nearest(name, TableColumns.All.Select(column => column.Column));
}
