global using GuaranteeRules;
global using GuaranteeRules.Decisions;
global using GuaranteeRules.Facts;
global using GuaranteeRules.Json;
global using GuaranteeRules.Policies;
global using GuaranteeRules.Receipts;
