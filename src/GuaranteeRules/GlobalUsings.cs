// The only file that differs where the clauses are compiled as NRules rules.
global using GuaranteeRules.Decisions;
global using GuaranteeRules.Facts;
global using GuaranteeRules.Policies;
global using GuaranteeRules.Rules;
global using NRules.Fluent.Dsl;
