namespace GuaranteeRules.Json;

/// <summary>The order's part of a case in canonical form.</summary>
internal static class CanonicalOrder
{
    internal static void Write(CanonicalMembers to, Order order) => to
        .Object("buyer", order.Buyer, Write, Buyer.Unknown)
        .Amount("freight", order.Freight, Money.Zero)
        .Text("id", order.Id.Value)
        .Object("merchant", order.Merchant, Write, Merchant.Unknown)
        .Instant("paidAt", order.PaidAt)
        .Instant("placedAt", order.PlacedAt)
        .Text("platform", order.Platform.Value)
        .Name<Region>("region", order.Region, Region.Standard)
        .Amount("total", order.Total);

    private static void Write(CanonicalMembers to, Buyer buyer) => to
        .Name<Credit>("credit", buyer.Credit, Credit.Ordinary)
        .Text("id", buyer.Id?.Value);

    private static void Write(CanonicalMembers to, Merchant merchant) => to
        .List("enrolments", merchant.Enrolments, Write)
        .Text("id", merchant.Id?.Value)
        .Texts<ClauseId>("provides", merchant.Provides.IsKnown ? merchant.Provides.Clauses : null, clause => clause.Value);

    private static void Write(CanonicalMembers to, Enrolment enrolment) => to
        .Amount("deposit", enrolment.Deposit, Money.Zero)
        .Flag("reviewed", enrolment.Reviewed)
        .Text("service", enrolment.Service.Value);
}
