using System.Text;

namespace GuaranteeRules.Cli;

/// <summary>A table with a header, one claim a row; the rows of one order are one case, wherever they stand.</summary>
/// <param name="notes">Where columns that are passed over are noted; null: none may be.</param>
internal sealed class CsvFormat(LenientNotes? notes) : ICaseFormat
{
    public bool IsUsedIn(string name, ReadOnlySpan<byte> beginning) =>
        beginning.IndexOf("order.id"u8) is >= 0 and var at && beginning[..at].IndexOfAny("{["u8) < 0
        || Path.GetExtension(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name).ToUpperInvariant() is ".CSV" or ".TSV";

    public IEnumerable<CaseText> Cases(CaseSource source, PeekedStream text, int longest)
    {
        // Read twice: an order's rows may stand anywhere, and only the first reading tells which is its last.
        var first = text;
        Func<PeekedStream> again = () => source.Open(() => { });
        if (!source.CanRewind)
        {
            var held = new MemoryStream();
            text.CopyTo(held);
            PeekedStream FromStart()
            {
                held.Position = 0;
                return new PeekedStream(source.Name, held);
            }

            (first, again) = (FromStart(), FromStart);
        }

        try
        {
            var (last, flaw, line) = OrderRows.Last(TableReader.Rows(first), notes);
            return flaw is null ? OrderRows.Cases(source.Name, TableReader.Rows(again()), last, longest, notes) : [CaseText.Wrong(source.Name, line, flaw)];
        }
        catch (DecoderFallbackException)
        {
            return [CaseText.Wrong(source.Name, 1, new CaseFlaw("input.malformed", "flaw.not-utf-8"))];
        }
        catch (NotSupportedException)
        {
            // What the reader of tables says of a row that is longer than it can hold.
            return [CaseText.Wrong(source.Name, 1, new CaseFlaw("input.too-large", "flaw.long-row"))];
        }
    }
}
