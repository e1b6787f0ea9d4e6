using System.Diagnostics;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Decisions;

/// <summary>Everything that was decided on one case. Immutable; the same case and policies always give an equal result.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="Policy">The edition and hash of the policies that judged it, as <c>2025.1+sha256:…</c>.</param>
/// <param name="Decisions">One decision for each claim, in the order (submission, id).</param>
/// <param name="Breaches">Duties the merchant broke, by code; they never lower what the buyer gets.</param>
[DebuggerDisplay("{Case.Value,nq}: {Decisions.Count} decisions, {Breaches.Count} breaches")]
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record CaseResult(CaseId Case, string Policy, ValueList<Decision> Decisions, ValueList<Breach> Breaches);

/// <summary>A duty that the merchant broke.</summary>
/// <param name="Reason">Which one, the clause that states it, and the values.</param>
[DebuggerDisplay("{Reason}")]
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record Breach(Reason Reason);
