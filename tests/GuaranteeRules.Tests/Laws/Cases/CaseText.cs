using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Writes a case as the case format says, so that a failing one can be given to the command line. What has its default is left out.</summary>
/// <param name="offsetOf">The UTC offset each instant is written in; null: China's.</param>
internal sealed class CaseText(Func<Instant, Offset>? offsetOf = null)
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFo<Z+HH:mm>");
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The case on one line, with all instants in China time.</summary>
    internal static string Text(Case @case) => Encoding.UTF8.GetString(new CaseText().Write(@case));

    internal byte[] Write(Case @case)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(new Members(json, WriteInstant), @case);
        }

        return output.ToArray();
    }

    private string WriteInstant(Instant instant) => Pattern.Format(instant.WithOffset(offsetOf?.Invoke(instant) ?? Offset.FromHours(8)));

    private static void Write(Members to, Case @case) => to.Object(() => to
        .Text("id", @case.Id.Value)
        .Text("currency", @case.Currency == "CNY" ? null : @case.Currency)
        .Instant("asOf", @case.AsOf)
        .Object("order", @case.Order, OrderWriter.Write)
        .List("lines", @case.Lines, LineWriter.Write)
        .List("quotes", @case.Quotes, LineWriter.Write)
        .List("claims", @case.Claims, ClaimWriter.Write)
        .List("payouts", @case.Payouts, LineWriter.Write));
}
