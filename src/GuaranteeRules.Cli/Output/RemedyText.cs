using System.Globalization;
using NodaTime;

namespace GuaranteeRules.Cli;

/// <summary>What one remedy is, in sentences.</summary>
internal sealed class RemedyText(ToolWording wording)
{
    /// <summary>What is given, how much, how and when.</summary>
    internal string What(Remedy remedy)
    {
        // A refund of no units is the freight of sending the goods out. What the platform does to the merchant has no units either.
        var isCounted = remedy.Quantity > 0 && remedy.Head != Head.Enforcement;
        return wording.Fill(
            (remedy.IsMoney ? "remedy.money" : "remedy.in-kind") + (isCounted ? string.Empty : ".uncounted"),
            ("head", Name(remedy)),
            ("amount", Amount(remedy)),
            ("quantity", remedy.Quantity.ToString(CultureInfo.InvariantCulture)),
            ("way", Way(remedy)));
    }

    /// <summary>Who pays, and who bears it in the end.</summary>
    internal string WhoPays(Remedy remedy)
    {
        var payer = ("payer", PartyName(remedy.PaidBy));
        return remedy.RecoverableFrom is { } bearer ? wording.Fill("paid.recoverable", payer, ("bearer", PartyName(bearer)))
            : remedy.Head == Head.Enforcement ? wording.Fill("done", payer)
            : remedy.PaidBy == Party.Unspecified ? wording["paid.unspecified"]
            : wording.Fill("paid", payer);
    }

    /// <summary>The instant that is aimed at.</summary>
    internal string When(Instant due) => wording.Fill("due", ("due", ClockText.Of(due)));

    /// <summary>The clause that grants it, in its own words.</summary>
    internal string Basis(Remedy remedy) => wording.Fill(
        "basis",
        ("programme", remedy.Clause.Programme.Title.In(wording.Language)),
        ("text", remedy.Clause.Text.In(wording.Language)),
        ("clause", remedy.Clause.Id.Value));

    /// <summary>How much; of what is given in kind, nothing.</summary>
    internal string Amount(Remedy remedy) => remedy switch
    {
        { Amount: { } amount } => wording.Fill("amount", ("amount", amount.ToString())),
        { Range: var (least, most) } => wording.Fill("amount.range", ("least", least.ToString()), ("most", most.ToString())),
        _ => wording["amount.open"],
    };

    /// <summary>What it makes good.</summary>
    internal string Name(Remedy remedy) => wording[remedy is { Head: Head.Refund, Quantity: 0 } ? "head.outbound-freight" : "head." + Names<Head>.Of(remedy.Head)];

    /// <summary>How and when it is given.</summary>
    internal string Way(Remedy remedy) => wording.Fill(
        $"way.{Names<Instrument>.Of(remedy.Instrument)}.{Names<Timing>.Of(remedy.Timing)}",
        ("card", wording.Either("card." + remedy.Clause.Programme.Platform.Value, "card")));

    private string PartyName(Party party) => wording["party." + Names<Party>.Of(party)];
}
