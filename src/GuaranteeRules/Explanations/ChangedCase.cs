using NodaTime;

namespace GuaranteeRules.Explanations;

/// <summary>Finds the parts of a case, and puts others in their places.</summary>
internal static class ChangedCase
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

    internal static Case With(this Case @case, Claim claim)
    {
        var claims = new List<Claim>(@case.Claims.Count);
        foreach (var each in @case.Claims)
        {
            claims.Add(each.Id == claim.Id ? claim : each);
        }

        // A stated instant of judging must not lie before what is judged.
        return @case with { Claims = [.. claims], AsOf = @case.AsOf is { } asOf ? Instant.Max(asOf, claim.SubmittedAt) : null };
    }

    internal static Case With(this Case @case, Line line)
    {
        var lines = new List<Line>(@case.Lines.Count);
        foreach (var each in @case.Lines)
        {
            lines.Add(each.Id == line.Id ? line : each);
        }

        return @case with { Lines = [.. lines] };
    }
}
