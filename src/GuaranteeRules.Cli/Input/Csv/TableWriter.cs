using System.Globalization;
using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Writes cells as the members that their columns name. A cell that cannot be what its member holds is written as text, for the reader of cases to refuse.</summary>
/// <param name="json">Where they are written.</param>
/// <param name="row">The cells, and the columns that are written.</param>
internal sealed class TableWriter(Utf8JsonWriter json, (string[] Cells, List<(CaseMember Member, int Place)> Columns) row)
{
    private readonly List<(CaseMember Member, string Cell)> filled = [.. row.Columns.Select(column => (column.Member, column.Place < row.Cells.Length ? row.Cells[column.Place] : string.Empty)).Where(cell => cell.Item2.Length > 0)];

    internal bool IsAllBlank => filled.Count == 0;

    internal bool IsBlank(params string[] steps) => !filled.Exists(cell => cell.Member.Steps.SequenceEqual(steps));

    /// <summary>Writes the members of the case itself.</summary>
    internal void WriteMembers() => WriteObject(filled, 0);

    /// <summary>Writes the members of an item of a list of the case.</summary>
    internal void WriteMembers(string list) => WriteObject([.. filled.Where(cell => cell.Member.Steps[0] == list)], 1);

    private void WriteObject(List<(CaseMember Member, string Cell)> cells, int depth)
    {
        foreach (var group in cells.GroupBy(cell => cell.Member.Steps[depth], StringComparer.Ordinal))
        {
            List<(CaseMember Member, string Cell)> members = [.. group];
            json.WritePropertyName(group.Key);
            if (members[0].Member.Steps.Length == depth + 1)
            {
                WriteMember(members[0].Member, members[0].Cell);
            }
            else if (members[0].Member.Path.Split('.')[depth].EndsWith("[]", StringComparison.Ordinal))
            {
                WriteItems(members, depth + 1);
            }
            else
            {
                json.WriteStartObject();
                WriteObject(members, depth + 1);
                json.WriteEndObject();
            }
        }
    }

    /// <summary>Several things in one row: the first values of all cells belong together, then the second.</summary>
    private void WriteItems(List<(CaseMember Member, string Cell)> cells, int depth)
    {
        var values = cells.ConvertAll(cell => (cell.Member, Values: cell.Cell.Split(TableColumns.Several, StringSplitOptions.TrimEntries)));
        json.WriteStartArray();
        for (var item = 0; item < values.Max(cell => cell.Values.Length); item++)
        {
            json.WriteStartObject();
            WriteObject([.. values.Where(cell => item < cell.Values.Length && cell.Values[item].Length > 0).Select(cell => (cell.Member, cell.Values[item]))], depth);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMember(CaseMember member, string cell)
    {
        if (!member.IsList)
        {
            WriteValue(member.Kind, cell);
            return;
        }

        json.WriteStartArray();
        foreach (var value in cell.Split(TableColumns.Several, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            WriteValue(member.Kind, value);
        }

        json.WriteEndArray();
    }

    private void WriteValue(MemberKind kind, string value)
    {
        // Spreadsheets write truth in capitals.
        if (kind == MemberKind.Flag && bool.TryParse(value, out var isTrue))
        {
            json.WriteBooleanValue(isTrue);
        }
        else if (kind == MemberKind.Number && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }
}
