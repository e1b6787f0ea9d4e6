// The clauses are the library's own files, unchanged: only the language they are written in is NRules' here.
global using GuaranteeRules.Decisions;
global using GuaranteeRules.Facts;
global using GuaranteeRules.Policies;
global using NRules.Fluent.Dsl;
