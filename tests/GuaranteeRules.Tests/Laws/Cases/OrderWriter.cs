namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>The order's part of a written case.</summary>
internal static class OrderWriter
{
    internal static void Write(Members to, Order order) => to
        .Text("id", order.Id.Value)
        .Text("platform", order.Platform.Value)
        .Instant("placedAt", order.PlacedAt)
        .Instant("paidAt", order.PaidAt)
        .Name<Region>("region", order.Region)
        .Amount("freight", order.Freight)
        .Amount("total", order.Total)
        .Object("buyer", order.Buyer, (_, buyer) => to.Text("id", buyer.Id?.Value).Name<Credit>("credit", buyer.Credit))
        .Object("merchant", order.Merchant, Write);

    private static void Write(Members to, Merchant merchant) => to
        .Text("id", merchant.Id?.Value)
        .List("enrolments", merchant.Enrolments, Write)
        .Texts<ClauseId>("provides", merchant.Provides.IsKnown ? merchant.Provides.Clauses : null, service => service.Value);

    private static void Write(Members to, Enrolment enrolment) => to
        .Text("service", enrolment.Service.Value)
        .Amount("deposit", enrolment.Deposit)
        .Flag("reviewed", enrolment.Reviewed);
}
