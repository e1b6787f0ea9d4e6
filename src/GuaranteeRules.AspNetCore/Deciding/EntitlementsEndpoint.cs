using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.AspNetCore.Deciding;

/// <summary>Lists what the lines of a case can claim: of one line by <c>?line</c>, at an instant by <c>?asOf</c>.</summary>
internal static class EntitlementsEndpoint
{
    internal static async Task Answer(Desk desk, HttpContext context)
    {
        var book = desk.Books.Current;
        PolicyTag.RefuseOthers(context, book.Policies);
        var @case = await RequestedCase.ReadAsync(desk, context, book).ConfigureAwait(false);
        var asOf = AsOf(context.Request) ?? @case.InstantOfJudging;
        var lines = Lines(context.Request, @case);
        var language = RequestLanguage.Of(context.Request);
        RequestLanguage.Tell(context.Response, language);
        await JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartArray();
            foreach (var line in lines)
            {
                context.RequestAborted.ThrowIfCancellationRequested();
                using var one = new MemoryStream();
                EntitlementWriter.Write(one, @case.Id, line, asOf, book.Entitlements(@case, line, asOf), language);
                json.WriteRawValue(one.GetBuffer().AsSpan(0, (int)one.Length), skipInputValidation: true);
            }

            json.WriteEndArray();
        }).ConfigureAwait(false);
    }

    private static List<LineId> Lines(HttpRequest request, Case @case)
    {
        string? asked = request.Query["line"];
        var lines = @case.Lines.Select(line => line.Id).Where(line => asked is null || line.Value == asked).ToList();
        return lines.Count > 0 || asked is null ? lines
            : throw RequestRefusedException.OfParameter("line", asked, $"a line of the case: {string.Join(", ", @case.Lines.Select(line => line.Id))}");
    }

    private static Instant? AsOf(HttpRequest request)
    {
        string? asked = request.Query["asOf"];
        return asked is null ? null
            : OffsetDateTimePattern.ExtendedIso.Parse(asked) is { Success: true, Value: var stated } && CaseInstant.IsAllowed(stated.ToInstant()) ? stated.ToInstant()
            : throw RequestRefusedException.OfParameter("asOf", asked, "an instant with seconds and an offset, as 2025-03-01T10:00:00%2B08:00 (in a query, + is written %2B)");
    }
}
