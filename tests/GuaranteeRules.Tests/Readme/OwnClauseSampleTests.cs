namespace GuaranteeRules.Tests.Readme;

/// <summary>The sample of a clause of one's own, which the README points to, runs.</summary>
public sealed class OwnClauseSampleTests
{
    internal const string Printed = """
        coat: Eligible
          shop.fitting-room.size-exchange: exchange, paid by the merchant
        shirt: Ineligible
          shop.fitting-room.size-exchange: This promise exchanges the size; it gives no refund.
          shop.fitting-room.size-exchange: You submitted this request at 2025-04-03 00:00:00, but the time for it ended at 2025-04-03 00:00:00.

        """;

    [Fact]
    public void Decides_its_two_cases()
    {
        var program = Repository.PathOf("samples", "OwnClause", "bin", Repository.Configuration, "net10.0", "OwnClause.dll");
        Assert.Equal(Printed, Repository.Dotnet(Repository.PathOf("samples", "OwnClause"), program));
    }
}
