namespace GuaranteeRules.Policies;

/// <summary>Finds what the case format refuses in an order, its buyer and its merchant.</summary>
internal static class OrderCheck
{
    internal static CaseFault? Find(Order order, PolicyBook policies) =>
        CaseValues.Id("id", order.Id.Value)
        ?? policies.RefusePlatform(order.Platform)
        ?? CaseValues.At("placedAt", order.PlacedAt)
        ?? CaseValues.At("paidAt", order.PaidAt)
        ?? CaseValues.Named<Region>("region", order.Region)
        ?? Of(order.Buyer)?.In("buyer")
        ?? Of(order.Merchant, policies)?.In("merchant");

    /// <summary>What the buyer paid in all is what was paid for the lines and for the freight.</summary>
    internal static CaseFault? OfTotal(Case @case)
    {
        if (@case.Order.Total is not { } total)
        {
            return null;
        }

        var sum = @case.Order.Freight.Fen;
        foreach (var line in @case.Lines)
        {
            sum += line.Paid.Fen;
            if (sum > Money.MaxValue.Fen)
            {
                return Wrong(total, $"more than {Money.MaxValue}");
            }
        }

        return sum == total.Fen ? null : Wrong(total, Money.FromFen(sum).ToString());
    }

    private static CaseFault Wrong(Money total, string sum) =>
        CaseValues.Wrong("total", total.ToString(), $"{sum}, what was paid for the lines and for the freight together");

    private static CaseFault? Of(Buyer buyer) => (buyer.Id is { } id ? CaseValues.Id("id", id.Value) : null) ?? CaseValues.Named<Credit>("credit", buyer.Credit);

    private static CaseFault? Of(Merchant merchant, PolicyBook policies)
    {
        var fault = merchant.Id is { } id ? CaseValues.Id("id", id.Value) : null;
        for (var i = 0; i < merchant.Enrolments.Count && fault is null; i++)
        {
            fault = policies.RefuseService("service", merchant.Enrolments[i].Service)?.In("enrolments", i);
        }

        return fault ?? policies.RefuseServices("provides", merchant.Provides.Clauses);
    }
}
