using GuaranteeRules.Amendments;
using GuaranteeRules.AspNetCore.Deciding;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;

namespace GuaranteeRules.AspNetCore.Amending;

/// <summary>Decides cases by the old policies and by the new, and keeps those that change.</summary>
internal sealed class CaseEffects(GuaranteeBook old, GuaranteeBook amended)
{
    private readonly List<CaseChange> changes = [];
    private readonly List<CaseError> errors = [];

    internal ChangeTally Tally { get; } = new();

    internal IReadOnlyList<CaseChange> Changes => changes;

    /// <summary>The cases that cannot be decided by both; the tally leaves them out.</summary>
    internal IReadOnlyList<CaseError> Errors => errors;

    internal void Add(int place, ReadOnlyMemory<byte> text)
    {
        try
        {
            // A case may name what only one of them has: a programme that was added, a clause that was removed.
            var change = Tally.Add(old.Decide(CaseReader.Read(text, old.Policies)), amended.Decide(CaseReader.Read(text, amended.Policies)));
            if (change is not null)
            {
                changes.Add(change);
            }
        }
        catch (CaseFormatException problem)
        {
            errors.Add(new CaseError(place, CaseReader.TryReadId(text), problem.Code, problem.Path, problem.Message));
        }
        catch (OverflowException problem)
        {
            errors.Add(new CaseError(place, CaseReader.TryReadId(text), RequestedCase.OverflowCode, null, RequestedCase.OverflowMessage(problem)));
        }
    }
}

/// <summary>A case that cannot be decided.</summary>
/// <param name="Place">Its place in the list, from 0.</param>
/// <param name="Case">Its id; null: it cannot be read.</param>
/// <param name="Code">What is wrong.</param>
/// <param name="Path">Where in the case; null: as a whole.</param>
/// <param name="Message">The same in a sentence.</param>
internal sealed record CaseError(int Place, CaseId? Case, string Code, string? Path, string Message);
