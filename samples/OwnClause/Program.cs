using System.Text;
using GuaranteeRules;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;
using OwnClause;

// The family is loaded with the policies, its rules go into the book: they and the library's are put in one order here.
var shop = new PolicyFile("shop.fitting-room.json", File.ReadAllBytes("shop.fitting-room.json"));
var policies = GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, shop], families: [SizeExchangeTerms.Family]);
var book = new GuaranteeBook(policies, OwnClause.RuleCatalog.All);

var cases = File.ReadLines("cases.jsonl").Select(line => CaseReader.Read(Encoding.UTF8.GetBytes(line), policies));
foreach (var result in book.DecideAll(cases))
{
    foreach (var decision in result.Decisions)
    {
        Console.WriteLine($"{result.Case}: {decision.Outcome}");
        foreach (var remedy in decision.Remedies)
        {
            Console.WriteLine($"  {remedy.Clause.Id}: {Names<Head>.Of(remedy.Head)}, paid by the {Names<Party>.Of(remedy.PaidBy)}");
        }

        foreach (var reason in decision.Reasons)
        {
            Console.WriteLine($"  {reason.Clause?.Id}: {reason.Message(Language.English)}");
        }
    }
}
