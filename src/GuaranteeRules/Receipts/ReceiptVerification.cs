using System.Diagnostics;

namespace GuaranteeRules.Receipts;

/// <summary>What came of replaying a receipt. Immutable.</summary>
/// <param name="Differences">What differs: first of the input, then of the policy, then of the result; empty where the decision was reproduced.</param>
/// <param name="RecordedLibrary">The version of the library that judged.</param>
/// <param name="Library">The version that replayed it. Another version is no difference by itself, but may explain one.</param>
[DebuggerDisplay("{Differences.Count} differences")]
public sealed record ReceiptVerification(ValueList<ReceiptDifference> Differences, string RecordedLibrary, string Library)
{
    /// <summary>Whether the same input, judged by the same policies, gave the same result.</summary>
    public bool IsReproduced => Differences.Count == 0;
}

/// <summary>Something in which a receipt and its replay differ.</summary>
/// <param name="Part">The part of the receipt.</param>
/// <param name="Path">Where in the receipt, as <c>$.result.decisions[0].outcome</c> or <c>$.programmes['tmall.worry-free']</c>.</param>
/// <param name="Recorded">The JSON that the receipt has there; null: nothing.</param>
/// <param name="Replayed">The JSON that it should have; null: nothing, or see <paramref name="Problem"/>.</param>
/// <param name="Problem">Why the case could not be replayed, a sentence that goes on from the path; null: it could.</param>
[DebuggerDisplay("{Part} at {Path,nq}")]
public sealed record ReceiptDifference(ReceiptPart Part, string Path, string? Recorded, string? Replayed, string? Problem = null);

/// <summary>A part of a receipt.</summary>
public enum ReceiptPart
{
    /// <summary>The case, or its hash.</summary>
    Input,

    /// <summary>The policies: their version, the programmes loaded, the clauses considered.</summary>
    Policy,

    /// <summary>The decisions.</summary>
    Result,
}
