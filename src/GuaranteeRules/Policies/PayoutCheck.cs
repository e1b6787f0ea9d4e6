using System.Globalization;

namespace GuaranteeRules.Policies;

/// <summary>Finds payouts that cannot have been: they are never read as something else.</summary>
internal ref struct PayoutCheck
{
    private const int FewLines = 64;

    private readonly Case @case;
    private readonly LinesById lines;

    // What came back of the price of each line, in fen: a sum in the order of the list.
    private readonly Span<long> ofThePrice;
    private long ofTheFreight;

    private PayoutCheck(Case @case, LinesById lines, Span<long> ofThePrice)
    {
        this.@case = @case;
        this.lines = lines;
        this.ofThePrice = ofThePrice;
    }

    internal static CaseFault? Find(Case @case, LinesById lines)
    {
        if (@case.Payouts.Count == 0)
        {
            return null;
        }

        Span<long> sums = lines.All.Count <= FewLines ? stackalloc long[FewLines] : new long[lines.All.Count];
        sums.Clear();
        var check = new PayoutCheck(@case, lines, sums);
        for (var i = 0; i < @case.Payouts.Count; i++)
        {
            if (check.Next(@case.Payouts[i]) is { } fault)
            {
                return fault.In("payouts", i);
            }
        }

        return null;
    }

    private CaseFault? Next(Payout payout)
    {
        var fault = lines.Refuse(payout.Line) ?? CaseValues.Named<Head>("head", payout.Head) ?? OfAmount(payout);
        if (fault is not null)
        {
            return fault;
        }

        var place = lines.PlaceOf(payout.Line);
        return OfQuantity(payout, lines.All[place].Quantity)
            ?? CaseValues.At("at", payout.At)
            ?? (payout.Claim is { } claim ? CaseValues.Id("claim", claim.Value) : null)
            ?? (payout.Parcel is { } parcel ? CaseValues.Id("parcel", parcel.Value) : null)
            ?? OfSums(payout, place);
    }

    private static CaseFault? OfAmount(Payout payout) => (payout.Head.IsMoney(), payout.Amount) switch
    {
        (true, null) => CaseFault.At("amount", InputCode.MissingMember, "is missing. What was given in money has an amount, 0.00 where it was nothing."),
        (false, { } amount) => CaseFault.At("amount", InputCode.InvalidValue, $"is {amount}, where the head is one in kind and has no amount."),
        _ => null,
    };

    private static CaseFault? OfQuantity(Payout payout, int units) => payout.Quantity switch
    {
        0 when payout.Head != Head.Refund => CaseFault.At("quantity", InputCode.InvalidValue, "is 0, where only a refund can be of no unit: of the outbound freight."),
        { } given when given > units => CaseFault.At("quantity", InputCode.InvalidValue, string.Create(CultureInfo.InvariantCulture, $"is {given}, more than the {units} units of the line.")),
        _ => null,
    };

    private CaseFault? OfSums(Payout payout, int place)
    {
        var fen = payout.Amount?.Fen ?? 0;
        if (payout is { Head: Head.Refund, Quantity: 0 })
        {
            ofTheFreight += fen;
            return ofTheFreight <= @case.Order.Freight.Fen ? null : TooMuch("the outbound freight", ofTheFreight, @case.Order.Freight);
        }

        if (payout.Head is not (Head.Refund or Head.PriceDifference or Head.PartialRefund))
        {
            return null;
        }

        ofThePrice[place] += fen;
        var paid = lines.All[place].Paid;
        return ofThePrice[place] <= paid.Fen ? null : TooMuch("the price of the line", ofThePrice[place], paid);
    }

    /// <summary>Neither sum is above twice the largest amount, since the one before it was not above what was paid.</summary>
    private static CaseFault TooMuch(string what, long given, Money paid) => new(
        InputCode.InvalidValue,
        "",
        string.Create(CultureInfo.InvariantCulture, $"brings what came back of {what} to {given / 100}.{given % 100:00}, above the {paid} that was paid for it."));
}
