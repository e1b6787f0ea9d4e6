using GuaranteeRules;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;
using NodaTime;

var book = GuaranteeBook.Standard();
var paid = Instant.FromUtc(2025, 3, 1, 2, 0);
var result = book.Decide(new Case
{
    Id = "fridge",
    Order = new Order { Id = "o-1", Platform = "tmall", PlacedAt = paid, PaidAt = paid },
    Lines = [new Line { Id = new LineId("l-1"), Paid = Money.FromYuan(3999.00m), Programmes = [new ProgrammeId("tmall.worry-free")] }],
    Quotes = [new Quote { Line = new LineId("l-1"), At = paid + Duration.FromDays(2), UnitPrice = Money.FromYuan(3799.00m), Kind = QuoteKind.Public }],
    Claims = [new Claim { Id = new ClaimId("k-1"), Line = new LineId("l-1"), Ground = Ground.PriceDrop, SubmittedAt = paid + Duration.FromDays(3) }],
});

// What came along as resources of the package: clauses, messages in both languages, the output format.
Console.WriteLine($"{result.Decisions[0].Outcome} {result.Decisions[0].Compensation}");
Console.WriteLine(result.Decisions[0].Reasons[0].Message(Language.Chinese));
Console.WriteLine(result.Decisions[0].Reasons[0].Message(Language.English));
using var output = Console.OpenStandardOutput();
ResultWriter.Write(output, result, Language.English);
