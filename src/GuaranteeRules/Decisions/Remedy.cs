using System.Text.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>What the buyer is given for one head of loss.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record Remedy
{
    /// <summary>What it makes good.</summary>
    public required Head Head { get; init; }

    /// <summary>The clause that grants it.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The amount; null for what is given in kind, and where no source states it.</summary>
    public Money? Amount { get; init; }

    /// <summary>The bounds the source gives for an amount it does not state, both inclusive; null: none.</summary>
    public (Money Least, Money Most)? Range { get; init; }

    /// <summary>How it is given.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>When it is given.</summary>
    public Timing Timing { get; init; } = Timing.OnApproval;

    /// <summary>Who pays first.</summary>
    public required Party PaidBy { get; init; }

    /// <summary>Who bears it in the end; null: who paid.</summary>
    public Party? RecoverableFrom { get; init; }

    /// <summary>The units it is given for; 0 for the outbound freight.</summary>
    public required int Quantity { get; init; }

    /// <summary>The instant the source aims at; null: none stated.</summary>
    public Instant? DueBy { get; init; }

    /// <summary>Whether it is money, so that its amount counts.</summary>
    public bool IsMoney => Instrument != Instrument.InKind;

    /// <summary>One line, as <c>refund 3999.00 original-route on-receipt, paid by merchant: tmall.worry-free.return-window</c>.</summary>
    public override string ToString()
    {
        var amount = !IsMoney ? string.Empty : Amount is { } stated ? $" {stated}" : Range is var (least, most) ? $" {least} to {most}" : " unstated";
        return $"{Names<Head>.Of(Head)}{amount} {Names<Instrument>.Of(Instrument)} {Names<Timing>.Of(Timing)}, paid by {Names<Party>.Of(PaidBy)}: {Clause.Id}";
    }
}
