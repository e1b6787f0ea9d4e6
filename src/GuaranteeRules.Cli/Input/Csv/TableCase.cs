using System.Globalization;
using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Writes the case of an order from its rows, as the case format has it.</summary>
/// <param name="header">Which column is where.</param>
/// <param name="rows">The rows, at least one.</param>
internal sealed class TableCase(TableHeader header, List<TableRow> rows)
{
    private readonly TablePlaces places = new(rows[0].Line);
    private CaseFlaw? flaw;
    private long flawLine;

    /// <summary>The text of the case; where something is wrong, only its id.</summary>
    internal (byte[] Utf8, long Line, CaseFlaw? Flaw, TablePlaces Places) Write()
    {
        var order = rows[0][header.PlaceOf(TableColumns.Order)];
        if (order is "")
        {
            Refuse(rows[0].Line, new CaseFlaw("input.missing-member", "flaw.order-id"));
        }

        if (rows.Find(row => row.Cells.Skip(header.Width).Any(cell => cell.Length > 0)) is { } wide)
        {
            Refuse(wide.Line, new CaseFlaw("input.malformed", "flaw.wide-row", ("cells", Number(wide.Cells.Length)), ("columns", Number(header.Width))));
        }

        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, ToolJson.Line))
        {
            var own = new TableWriter(json, Merged(rows, member => member.Steps[0] is not ("lines" or "claims" or "quotes" or "payouts")));
            json.WriteStartObject();
            if (own.IsBlank("id"))
            {
                json.WriteString("id", order);
            }

            own.WriteMembers();
            Write(json, "lines", Lines().Select(line => (Line: line.Key, Rows: line.ToList())), line => places.Lines.Add(line.Rows[0].Line), line =>
                WriteWithId(json, Merged(line.Rows, member => member.Steps[0] == "lines"), "lines", line.Line));
            WriteOwn(json, "claims", places.Claims, number => $"k-{number}");
            WriteOwn(json, "quotes", places.Quotes, _ => null);
            WriteOwn(json, "payouts", places.Payouts, _ => null);
            json.WriteEndObject();
        }

        RefuseRepeatedPayouts();
        return flaw is null ? (text.ToArray(), rows[0].Line, null, places) : (JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["id"] = order }), flawLine, flaw, places);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows of each line of the order. Without ids a line can only be told where the order has one row.</summary>
    private List<IGrouping<string, TableRow>> Lines()
    {
        var id = header.PlaceOf("line.id");
        if (rows.Count > 1 && rows.Find(row => id < 0 || row[id] is "") is { } unnamed)
        {
            Refuse(unnamed.Line, new CaseFlaw("input.missing-member", "flaw.line-id", ("order", rows[0][header.PlaceOf(TableColumns.Order)])));
        }

        return [.. rows.GroupBy(LineOf, StringComparer.Ordinal)];
    }

    private string LineOf(TableRow row) => header.PlaceOf("line.id") is >= 0 and var id && row[id] is not "" ? row[id] : "l-1";

    private void WriteOwn(Utf8JsonWriter json, string list, List<long> origins, Func<int, string?> id)
    {
        var items = rows.Select(row => (Row: row, Cells: new TableWriter(json, (row.Cells, [.. header.Columns.Where(column => column.Member.Steps[0] == list)])))).Where(item => !item.Cells.IsAllBlank);
        Write(json, list, items, item => origins.Add(item.Row.Line), item =>
        {
            if (item.Cells.IsBlank(list, "id") && id(origins.Count) is { } given)
            {
                json.WriteString("id", given);
            }

            json.WriteString("line", LineOf(item.Row));
            item.Cells.WriteMembers(list);
        });
    }

    private void WriteWithId(Utf8JsonWriter json, (string[], List<(CaseMember, int)>) cells, string list, string id)
    {
        var writer = new TableWriter(json, cells);
        if (writer.IsBlank(list, "id"))
        {
            json.WriteString("id", id);
        }

        writer.WriteMembers(list);
    }

    private static void Write<T>(Utf8JsonWriter json, string list, IEnumerable<T> items, Action<T> note, Action<T> write)
    {
        json.WriteStartArray(list);
        foreach (var item in items)
        {
            note(item);
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What several rows say of the one thing that they share: what one of them says, if no other says otherwise.</summary>
    private (string[] Cells, List<(CaseMember Member, int Place)> Columns) Merged(List<TableRow> sharing, Func<CaseMember, bool> isShared)
    {
        var cells = new string[header.Width];
        List<(CaseMember Member, int Place)> columns = [.. header.Columns.Where(column => isShared(column.Member))];
        Array.Fill(cells, string.Empty);
        foreach (var (member, place) in columns)
        {
            var says = sharing.Find(row => row[place] is not "");
            cells[place] = says?[place] ?? string.Empty;
            if (sharing.Find(row => row[place] is not "" && row[place] != cells[place]) is { } other)
            {
                Refuse(other.Line, new CaseFlaw("input.invalid-value", "flaw.rows-differ", ("column", member.Column), ("value", other[place]), ("other", cells[place]), ("line", says!.Line.ToString(CultureInfo.InvariantCulture))));
            }
        }

        return (cells, columns);
    }

    /// <summary>A payout that is written in two rows would count twice; two that are alike can be told apart by their time.</summary>
    private void RefuseRepeatedPayouts()
    {
        int[] columns = [.. header.Columns.Where(column => column.Member.Steps[0] == "payouts").Select(column => column.Place)];
        if (columns is [])
        {
            return;
        }

        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        var line = header.PlaceOf("line.id");
        foreach (var row in rows.Where(row => columns.Any(place => row[place] is not "")))
        {
            var payout = string.Join('\n', columns.Select(place => row[place]).Prepend(line < 0 ? string.Empty : row[line]));
            if (!seen.TryAdd(payout, row.Line))
            {
                Refuse(row.Line, new CaseFlaw("input.duplicate-item", "flaw.payout-twice", ("line", seen[payout].ToString(CultureInfo.InvariantCulture))));
            }
        }
    }

    private void Refuse(long line, CaseFlaw found)
    {
        if (flaw is null)
        {
            (flaw, flawLine) = (found, line);
        }
    }
}
