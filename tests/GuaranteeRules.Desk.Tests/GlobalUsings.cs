global using ClaimDesk.Deciding;
global using ClaimDesk.Orders;
global using ClaimDesk.Payouts;
global using ClaimDesk.Storage;
global using GuaranteeRules.Decisions;
global using GuaranteeRules.Facts;
global using GuaranteeRules.Json;
global using GuaranteeRules.Policies;
