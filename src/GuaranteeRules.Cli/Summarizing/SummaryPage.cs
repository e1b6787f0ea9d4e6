using System.Globalization;

namespace GuaranteeRules.Cli;

/// <summary>The page of a summary: how many, how much, by what.</summary>
/// <param name="wording">The words.</param>
/// <param name="width">How wide the page is; null: as wide as it takes.</param>
internal sealed class SummaryPage(ToolWording wording, int? width)
{
    private const int Indent = 2;
    private const int MostNames = 50;

    private readonly Page page = new();

    internal Page Of(Summary summary, CaseMember? by)
    {
        page.Add(0, wording.Fill("summary.counts", ("cases", Number(summary.Cases)), ("claims", Number(summary.Claims)), ("errors", Number(summary.Errors))), Tone.Heading);
        if (summary.Claims > 0)
        {
            var share = (summary.Claims - summary.ForPeople) / (decimal)summary.Claims;
            page.Add(0, wording.Fill("summary.automatic", ("share", share.ToString("P1", CultureInfo.InvariantCulture).Replace(" ", string.Empty, StringComparison.Ordinal)), ("people", Number(summary.ForPeople))));
        }

        Add("outcome", summary.ByOutcome, name => wording["outcome." + name]);
        Add("programme", summary.ByProgramme, name => name);
        Add("clause", summary.ByClause, name => name);
        Add("reason", summary.ByReason, name => name);
        AddLargest(summary);
        AddBreaches(summary);
        if (by is not null)
        {
            Add("by", summary.ByMember, name => name is "" ? wording["summary.unstated"] : name, by.Column);
        }

        AddErrors(summary);
        return page;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Money(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture);

    private TextColumn Column(string name, bool isRight = false) => new(wording["summary.column." + name], isRight);

    private void Add(string title, Tally tally, Func<string, string> show, string? member = null)
    {
        if (tally.IsEmpty)
        {
            return;
        }

        var table = new TextTable(member is null ? Column(title) : new TextColumn(member), Column("claims", isRight: true), Column("refund", isRight: true), Column("compensation", isRight: true));
        foreach (var (name, sum) in tally.Largest.Take(MostNames))
        {
            table.Add(Page.Harmless(show(name)), Number(sum.Claims), Money(sum.Refund), Money(sum.Compensation));
        }

        Add(wording.Fill("summary." + title, ("member", member ?? string.Empty)), table, tally.Largest.Count() - MostNames);
    }

    private void AddLargest(Summary summary)
    {
        var table = new TextTable(Column("case"), Column("claim"), Column("outcome"), Column("money", isRight: true));
        foreach (var large in summary.Largest)
        {
            table.Add(Page.Harmless(large.Case), Page.Harmless(large.Claim), wording["outcome." + Names<Outcome>.Of(large.Outcome)], Money(large.Money));
        }

        if (summary.Largest.Any())
        {
            Add(wording["summary.largest"], table, more: 0);
        }
    }

    private void AddBreaches(Summary summary)
    {
        var table = new TextTable(Column("merchant"), Column("breach"), Column("times", isRight: true));
        foreach (var ((merchant, code), times) in summary.Breaches.OrderByDescending(breach => breach.Value).ThenBy(breach => breach.Key.Merchant, StringComparer.Ordinal).ThenBy(breach => breach.Key.Code, StringComparer.Ordinal).Take(MostNames))
        {
            table.Add(Page.Harmless(merchant ?? wording["summary.unstated"]), code, Number(times));
        }

        if (summary.Breaches.Count > 0)
        {
            Add(wording["summary.breaches"], table, summary.Breaches.Count - MostNames);
        }
    }

    private void AddErrors(Summary summary)
    {
        if (summary.Errors == 0)
        {
            return;
        }

        page.Add(0, string.Empty);
        page.AddList(0, wording["summary.errors"], summary.FirstErrors.Select(error => ErrorPage.Line(error, wording)));
        if (summary.Errors > summary.FirstErrors.Count)
        {
            page.Add(Indent, wording.Fill("more", ("count", Number(summary.Errors - summary.FirstErrors.Count))), Tone.Aside);
        }
    }

    private void Add(string title, TextTable table, int more)
    {
        page.Add(0, string.Empty);
        page.Add(0, title, Tone.Heading);
        foreach (var line in table.Lines(width - Indent))
        {
            page.Add(Indent, line);
        }

        if (more > 0)
        {
            page.Add(Indent, wording.Fill("more", ("count", Number(more))), Tone.Aside);
        }
    }
}
