using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>The prices of a case with a fall yet to come: protection lasts for the next drop too, whatever was quoted and compensated before.</summary>
internal static class FallingPrices
{
    private static readonly Duration Tick = Duration.FromTicks(1);

    /// <summary>The case's quotes and, from the last claim of a drop on, the lowest price there can be; once for each kind of quote that a clause compares with.</summary>
    internal static IEnumerable<ValueList<Quote>> Of(Case @case, Line line, Instant asOf, PolicyBook policies)
    {
        var start = @case.Order.PaidAt ?? @case.Order.PlacedAt;
        foreach (var claim in @case.Claims)
        {
            // What an earlier claim was given rests on what was quoted by then, and must not change.
            if (claim.Line == line.Id && claim.Ground == Ground.PriceDrop && claim.SubmittedAt <= asOf)
            {
                start = Instant.Max(start, claim.SubmittedAt + Tick);
            }
        }

        // The latest quote counts, the lowest where several are as late: so one goes with each that is still to be reckoned with.
        Instant[] instants = [start, .. @case.Quotes.Where(quote => quote.Line == line.Id && quote.At > start).Select(quote => quote.At)];
        return Kinds(@case, policies).Select(kind => (ValueList<Quote>)[.. @case.Quotes, .. instants.Select(at => new Quote { Line = line.Id, At = at, UnitPrice = Money.Zero, Kind = kind })]);
    }

    private static IEnumerable<QuoteKind> Kinds(Case @case, PolicyBook policies) =>
        policies.Clauses.Where(clause => clause.Answers(Ground.PriceDrop)).Select(clause => policies.VersionFor(clause, @case.Order.PlacedAt)?.AnyTerms.ComparedQuote).OfType<QuoteKind>().Distinct();
}
