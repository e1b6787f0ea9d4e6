using System.Globalization;
using ClaimDesk.Deciding;
using ClaimDesk.Storage;
using ClaimDesk.Web.Trying;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace ClaimDesk.Web.Rights;

/// <summary>What a line can still claim, on a day that the reader chooses.</summary>
internal static class RightsPages
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/rights", async (string? order, GuaranteeBook book, IOrderStore store, CancellationToken cancellation) =>
        {
            var ledger = order is null ? null : await store.FindAsync(order, cancellation);
            return order is not null && ledger is null ? Results.NotFound()
                : Show(Trial.Of(ledger is null ? SampleCases.Find(SampleCases.First)!.Text : Trial.Text(CaseText.Parse(System.Text.Encoding.UTF8.GetString(CaseText.Of(ledger)))), book), line: null, hours: null, book);
        });
        app.MapPost("/rights", ([FromForm] IFormCollection form, GuaranteeBook book) =>
            Show(Trial.Of(form["json"].ToString(), book), form["line"].ToString(), Hours(form["today"].ToString()), book));
    }

    /// <param name="trial">The case.</param>
    /// <param name="line">The line's id; null, or none of the case's: the first.</param>
    /// <param name="hours">How far "today" lies behind the start of the timeline; null: at the instant of judging.</param>
    /// <param name="book">The policies.</param>
    private static IResult Show(Trial trial, string? line, int? hours, GuaranteeBook book)
    {
        var shown = trial.Case is { Lines.Count: > 0 } @case ? Timeline.Of(@case, @case.Lines.FirstOrDefault(each => each.Id.Value == line) ?? @case.Lines[0], hours, book) : null;
        return Pages.Show<RightsPage>(("Trial", trial), ("Timeline", shown));
    }

    private static int? Hours(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? hours : null;
}
