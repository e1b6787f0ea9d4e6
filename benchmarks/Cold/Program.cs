// A fresh process that makes its first decision: the policies are read, the rules put in order, the case decided, and the answer said with its reason.
using GuaranteeRules;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;
using NodaTime;

var book = GuaranteeBook.Standard();
var placed = Instant.FromUtc(2025, 3, 1, 2, 0);
var fridge = new Case
{
    Id = new CaseId("fridge"),
    Order = new Order { Id = new OrderId("o-1"), Platform = new PlatformId("tmall"), PlacedAt = placed, PaidAt = placed },
    Lines = [new Line { Id = new LineId("l-1"), Paid = Money.FromYuan(3999.00m), Category = Category.Appliance, Programmes = [new ProgrammeId("tmall.worry-free")], SignedAt = placed + Duration.FromDays(2) }],
    Quotes = [new Quote { Line = new LineId("l-1"), At = placed + Duration.FromDays(3), UnitPrice = Money.FromYuan(3799.00m), Kind = QuoteKind.Public }],
    Claims = [new Claim { Id = new ClaimId("k-1"), Line = new LineId("l-1"), Ground = Ground.PriceDrop, SubmittedAt = placed + Duration.FromDays(3) }],
};
Console.WriteLine(book.Decide(fridge).Decisions[0].Reasons[0].Message(Language.English));
