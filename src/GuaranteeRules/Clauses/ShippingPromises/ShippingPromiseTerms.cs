using GuaranteeRules.Clauses.Common;
using NodaTime;

namespace GuaranteeRules.Clauses.ShippingPromises;

/// <summary>Shipping the same day or within hours.</summary>
/// <param name="Cutoff">Orders successful strictly before this time of day are shipped before 24:00; null: hours are promised instead.</param>
/// <param name="Hours">Hours after success, inclusive; null: the same day is promised instead.</param>
/// <param name="Instrument">How a compensation would be given.</param>
/// <param name="PaidBy">Who would pay it.</param>
internal sealed record ShippingPromiseTerms(LocalTime? Cutoff, int? Hours, Instrument Instrument, Party PaidBy) : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("shipping-promise", Read, [Ground.LateShipment]);

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.LateShipment;

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Answers | ClauseRole.Binds;

    /// <inheritdoc/>
    public override bool IsKeptAtTheLastInstant => Hours is not null;

    private static ShippingPromiseTerms Read(PolicyNode n)
    {
        var cutoff = n.Optional("cutoff")?.TimeOfDay();
        n.NeedsEither("cutoff", "hours");
        return new ShippingPromiseTerms(cutoff, n.Optional("hours")?.Number(1, PolicyNode.MostHours), n.MoneyInstrument(), n.PaidBy());
    }
}
