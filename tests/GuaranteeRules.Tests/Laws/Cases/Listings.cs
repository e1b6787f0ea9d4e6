using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>What the listing of a line says: labels, services it names by themselves, and strengths.</summary>
internal static class Listings
{
    /// <summary>The five services that Safe Shopping asks of a merchant.</summary>
    internal static readonly ClauseId[] Bundle =
    [
        new("douyin.safe-shopping.counterfeit-x3"),
        new("douyin.safe-shopping.no-reason-return-7d"),
        new("douyin.safe-shopping.instant-refund"),
        new("douyin.safe-shopping.freight-compensation"),
        new("douyin.safe-shopping.pickup"),
    ];

    private static readonly Clause[] Clauses = [.. Judged.Book.Policies.Clauses];

    /// <summary>Labels: usually that of the order's platform, now and then another's.</summary>
    internal static Gen<ValueList<ProgrammeId>> Labels(string platform) =>
        Draw.Each(
            Clauses.Select(clause => clause.Programme).Where(programme => programme.Label).Distinct(),
            programme => programme.Platform.Value == platform ? 88 : 12).Select(labels => (ValueList<ProgrammeId>)[.. labels.Select(programme => programme.Id)]);

    /// <summary>Named services: most of those that matter for the ground, a few others, and sometimes a no-reason return that excluded goods get all the same.</summary>
    internal static Gen<ValueList<ClauseId>> Services(Ground ground) =>
        Draw.Each(
            Clauses.Where(clause => clause.Offered == Offering.WhenListed || clause.Family == "no-reason-return"),
            clause => clause.Offered == Offering.WithProgramme ? 12 : clause.Grounds.Contains(ground) ? 65 : 12).Select(services => (ValueList<ClauseId>)[.. services.Select(clause => clause.Id)]);

    internal static Gen<ListingTerms> Terms(Ground ground, Instant placed) =>
        from returnDays in Draw.Optional(35, Draw.Of(15, 15, 7, 1, 30))
        from protection in Draw.Optional(45, Draw.Of(1, 7, 15, 30))
        from years in Draw.Optional(45, Draw.Of(1, 2, 3))
        from months in Draw.Optional(35, Draw.Of(1, 6, 12))
        from promise in Draw.Optional(ground == Ground.LateDelivery ? 85 : 25, Draw.Of(DeliveryPromise.NextDay, DeliveryPromise.SecondDay))
        from promisedHours in Draw.Optional(15, Gen.Choose(12, 72))
        from late in Draw.Optional(50, Amounts.Yuan(0.00m, 5.00m, 50.00m))
        from subsidy in Draw.Optional(50, Amounts.Yuan(0.00m, 9.99m, 10.00m, 10.01m, 20.00m, 29.99m, 30.00m, 30.01m))
        from nonReturnable in Draw.Chance(6)
        select new ListingTerms
        {
            ReturnDays = returnDays,
            PriceProtectionDays = protection,
            RepairYears = years,
            ExtendedWarrantyMonths = months,
            DeliveryPromise = promise,
            PromisedBy = promisedHours is { } hours ? placed + Duration.FromHours(hours) : null,
            LateCompensation = late,
            FreightSubsidy = subsidy,
            NonReturnableConfirmed = nonReturnable,
        };
}
