using System.Diagnostics;

namespace GuaranteeRules.Json;

/// <summary>A member that two JSON texts have differently.</summary>
/// <param name="Path">Where it is, as <c>terms.window.days</c>.</param>
/// <param name="Old">Its JSON in the first, on one line; null: it is not there.</param>
/// <param name="New">Its JSON in the second, on one line; null: it is not there.</param>
[DebuggerDisplay("{Path,nq}: {Old,nq} to {New,nq}")]
public sealed record MemberChange(string Path, string? Old, string? New);
