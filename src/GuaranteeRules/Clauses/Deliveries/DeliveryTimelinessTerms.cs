using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.Deliveries;

/// <summary>Delivery by a promised day.</summary>
/// <param name="NextDay">Days after payment that next-day delivery may take.</param>
/// <param name="SecondDay">Days after payment that second-day delivery may take.</param>
/// <param name="Instrument">How the compensation is given.</param>
/// <param name="PaidBy">Who pays it.</param>
internal sealed record DeliveryTimelinessTerms(int NextDay, int SecondDay, Instrument Instrument, Party PaidBy) : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("delivery-timeliness", n => Read(n, n.Required("tiers")), [Ground.LateDelivery]);

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.LateDelivery;

    private static DeliveryTimelinessTerms Read(PolicyNode n, PolicyNode tiers)
    {
        var terms = new DeliveryTimelinessTerms(
            tiers.Required("next-day").Number(0, PolicyNode.MostDays),
            tiers.Required("second-day").Number(0, PolicyNode.MostDays),
            n.MoneyInstrument(),
            n.PaidBy());
        tiers.RefuseUnknown();
        return terms;
    }
}
