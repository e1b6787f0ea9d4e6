using GuaranteeRules;
using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;
using NodaTime;
using PackageTest;

var book = GuaranteeBook.Standard();
var paid = Instant.FromUtc(2025, 3, 1, 2, 0);
var result = book.Decide(new Case
{
    Id = new CaseId("fridge"),
    Order = new Order { Id = new OrderId("o-1"), Platform = new PlatformId("tmall"), PlacedAt = paid, PaidAt = paid },
    Lines = [new Line { Id = new LineId("l-1"), Paid = Money.FromYuan(3999.00m), Programmes = [new ProgrammeId("tmall.worry-free")] }],
    Quotes = [new Quote { Line = new LineId("l-1"), At = paid + Duration.FromDays(2), UnitPrice = Money.FromYuan(3799.00m), Kind = QuoteKind.Public }],
    Claims = [new Claim { Id = new ClaimId("k-1"), Line = new LineId("l-1"), Ground = Ground.PriceDrop, SubmittedAt = paid + Duration.FromDays(3) }],
});

// The generator came along: rules of one's own have code, and are listed.
var memory = RuleProgram.Build(PackageTest.RuleCatalog.All).CreateMemory();
memory.Insert("fridge");
memory.Run();
if (memory.Facts<Greeting>() is not [{ Text: "Hello fridge" }])
{
    throw new InvalidOperationException("The rule of this project did not run.");
}

// What came along as resources of the package: clauses, messages in both languages, the output format.
Console.WriteLine($"{result.Decisions[0].Outcome} {result.Decisions[0].Compensation}");
Console.WriteLine(result.Decisions[0].Reasons[0].Message(Language.Chinese));
Console.WriteLine(result.Decisions[0].Reasons[0].Message(Language.English));
using var output = Console.OpenStandardOutput();
ResultWriter.Write(output, result, Language.English);
