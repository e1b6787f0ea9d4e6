using GuaranteeRules;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;

var book = GuaranteeBook.Standard();
var kettle = CaseReader.Read(File.ReadAllBytes("kettle.json"), book.Policies);
var decision = book.Decide(kettle).Decisions[0];
Console.WriteLine($"{decision.Outcome}: {decision.Reasons[0].Message(Language.English)}");
Console.WriteLine(decision.Explain().Counterfactuals[0].Steps[0].Message(Language.English));
