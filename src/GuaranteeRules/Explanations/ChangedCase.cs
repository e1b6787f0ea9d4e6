using NodaTime;

namespace GuaranteeRules.Explanations;

/// <summary>Cases in which a claim or a line is replaced by another with the same id.</summary>
internal static class ChangedCase
{
    /// <summary>A case in which is changed what was changed in an excerpt of it: a claim, its line, the order, or quotes put in.</summary>
    internal static Case As(this Case whole, Case changed, Case excerpt, ClaimId id)
    {
        var claim = changed.ClaimOf(id);
        var quotes = changed.Quotes.AsSpan()[excerpt.Quotes.Count..];
        return whole.With(changed.LineOf(claim)).With(claim) with { Order = changed.Order, Quotes = [.. whole.Quotes, .. quotes] };
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
