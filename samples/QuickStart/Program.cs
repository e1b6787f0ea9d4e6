using System.Text;
using GuaranteeRules;
using GuaranteeRules.Decisions;
using GuaranteeRules.Entitlements;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;
using GuaranteeRules.Receipts;
using NodaTime;

var book = GuaranteeBook.Standard(); // built once, shared between threads
var fridge = CaseReader.Read(File.ReadAllBytes("case.json"), book.Policies);
Print(book.Decide(fridge));

static void Print(CaseResult result)
{
    foreach (var decision in result.Decisions)
    {
        Console.WriteLine($"{result.Case}: {decision.Outcome}, refund {decision.Refund}, compensation {decision.Compensation}");
        foreach (var reason in decision.Reasons)
        {
            Console.WriteLine($"  {reason.Clause?.Id}: {reason.Message(Language.English)}");
        }
    }
}

var signed = Instant.FromUtc(2025, 5, 3, 2, 0); // 10:00 in China
var kettle = new Case
{
    Id = new CaseId("kettle"),
    Order = new Order { Id = new OrderId("o-2"), Platform = new PlatformId("tmall"), PlacedAt = signed - Duration.FromDays(2), PaidAt = signed - Duration.FromDays(2) },
    Lines = [new Line { Id = new LineId("l-1"), Paid = Money.FromYuan(199.00m), Programmes = [new ProgrammeId("tmall.worry-free")], SignedAt = signed }],
    Claims = [new Claim { Id = new ClaimId("k-1"), Line = new LineId("l-1"), Ground = Ground.ChangeOfMind, SubmittedAt = signed + Duration.FromDays(8) }],
};
Print(book.Decide(kettle));

var refusal = book.Decide(kettle).Decisions[0];
var why = refusal.Explain();
foreach (var condition in why.ConditionsOf(refusal.Considered[0].Clause))
{
    Console.WriteLine($"{(condition.IsMet ? "met" : "not met")}: {condition.Message(Language.English)}");
}

foreach (var helps in why.Counterfactuals)
{
    Console.WriteLine($"{helps.Decision.Refund} back: {helps.Steps[0].Message(Language.English)}");
}

foreach (var right in book.Entitlements(kettle.Order, kettle.Lines[0], asOf: signed).Where(right => right.State == EntitlementState.Open && right.Needs.Count == 0))
{
    Console.WriteLine($"{right.Ground}: {right.Remedies[0].Head} worth {right.Worth} until {right.Until}");
}

var mall = new PolicyFile("mall.care.json", File.ReadAllBytes("mall.care.json"));
var mallBook = new GuaranteeBook(GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, mall]));

using var kept = new MemoryStream();
Receipt.Of(book, kettle).Write(kept);
foreach (var difference in Receipt.Read(kept.ToArray()).Verify(mallBook).Differences)
{
    Console.WriteLine($"{difference.Part} differs at {difference.Path}");
}

var cases = File.ReadLines("cases.jsonl").Select(line => CaseReader.Read(Encoding.UTF8.GetBytes(line), mallBook.Policies));
foreach (var result in mallBook.DecideAll(cases))
{
    Print(result);
}
