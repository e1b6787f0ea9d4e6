using nietras.SeparatedValues;

namespace GuaranteeRules.Cli;

/// <summary>A table of cases to fill in: every column, and a row that shows how they are written.</summary>
internal static class TableTemplate
{
    private static readonly Dictionary<string, string> Example = new(StringComparer.Ordinal)
    {
        ["order.id"] = "o-1001",
        ["order.platform"] = "tmall",
        ["order.placedAt"] = "2025-03-01T10:00:00+08:00",
        ["order.paidAt"] = "2025-03-01T10:02:00+08:00",
        ["order.buyer.id"] = "b-1",
        ["order.merchant.id"] = "m-1",
        ["line.id"] = "l-1",
        ["line.sku"] = "fridge-500l",
        ["line.category"] = "appliance",
        ["line.paid"] = "3999.00",
        ["line.quantity"] = "1",
        ["line.traits"] = "bulky;durable",
        ["line.programmes"] = "tmall.worry-free",
        ["line.shippedAt"] = "2025-03-01T20:00:00+08:00",
        ["line.signedAt"] = "2025-03-03T09:00:00+08:00",
        ["claim.id"] = "k-1",
        ["claim.ground"] = "price-drop",
        ["claim.submittedAt"] = "2025-03-04T10:00:00+08:00",
        ["claim.evidence.kind"] = "photo;order-screenshot",
        ["quote.at"] = "2025-03-04T09:00:00+08:00",
        ["quote.unitPrice"] = "3799.00",
        ["quote.kind"] = "public",
    };

    internal static string Text
    {
        get
        {
            using var table = Sep.New(',').Writer(options => options with { Escape = true }).ToText();
            using (var row = table.NewRow())
            {
                foreach (var column in TableColumns.All)
                {
                    row[column.Column].Set(Example.GetValueOrDefault(column.Column, string.Empty));
                }
            }

            return table.ToString();
        }
    }
}
