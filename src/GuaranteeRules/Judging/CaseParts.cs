namespace GuaranteeRules.Judging;

/// <summary>Finds the claims and lines of a case.</summary>
internal static class CaseParts
{
    internal static Claim ClaimOf(this Case @case, ClaimId id)
    {
        foreach (var claim in @case.Claims)
        {
            if (claim.Id == id)
            {
                return claim;
            }
        }

        throw new ArgumentException($"The case has no claim '{id}'.", nameof(id));
    }

    internal static Line LineOf(this Case @case, Claim claim)
    {
        foreach (var line in @case.Lines)
        {
            if (line.Id == claim.Line)
            {
                return line;
            }
        }

        throw new ArgumentException($"The case has no line '{claim.Line}'.", nameof(claim));
    }
}
