// The rooms are told apart by their folders; which may name which is held by a test over the compiled code.
global using GuaranteeRules.Amendments;
global using GuaranteeRules.Assessments;
global using GuaranteeRules.Decisions;
global using GuaranteeRules.Engine;
global using GuaranteeRules.Entitlements;
global using GuaranteeRules.Explanations;
global using GuaranteeRules.Facts;
global using GuaranteeRules.Json;
global using GuaranteeRules.Judging;
global using GuaranteeRules.Policies;
global using GuaranteeRules.Receipts;
global using GuaranteeRules.Wording;
global using NRules.Fluent.Dsl;
