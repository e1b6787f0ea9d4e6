namespace GuaranteeRules.Policies;

/// <summary>Finds what the case format refuses in facts, whether they were read from a text or built in code: the one check for every way in.</summary>
/// <remarks>It costs time in proportion to the case, and allocates nothing for a sound one of few lines and claims.</remarks>
internal static class CaseCheck
{
    /// <summary>The first fault, in the order in which the format names its members; null: the case is sound.</summary>
    internal static CaseFormatException? Find(Case @case, PolicyBook policies) =>
        Fault(@case, policies) is { } fault ? new CaseFormatException(fault.Code, "$" + fault.Path, fault.Message) : null;

    private static CaseFault? Fault(Case @case, PolicyBook policies)
    {
        var lines = new LinesById(@case.Lines);
        return CaseValues.Id("id", @case.Id.Value)
            ?? CaseValues.Text("currency", @case.Currency)
            ?? CaseValues.At("asOf", @case.AsOf)
            ?? OrderCheck.Find(@case.Order, policies)?.In("order")
            ?? OfLines(lines, policies)
            ?? OrderCheck.OfTotal(@case)?.In("order")
            ?? OfQuotes(@case.Quotes, lines)
            ?? OfClaims(@case.Claims, lines, policies)
            ?? PayoutCheck.Find(@case, lines);
    }

    private static CaseFault? OfLines(LinesById lines, PolicyBook policies)
    {
        for (var i = 0; i < lines.All.Count; i++)
        {
            var line = lines.All[i];
            var fault = CaseValues.Id("id", line.Id.Value)
                ?? (lines.PlaceOf(line.Id) < i ? CaseFault.At("id", InputCode.DuplicateId, "is the id of an earlier line.") : null)
                ?? LineCheck.Find(line, policies);
            if (fault is not null)
            {
                return fault.In("lines", i);
            }
        }

        return null;
    }

    private static CaseFault? OfQuotes(ValueList<Quote> quotes, LinesById lines)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = quotes[i];
            var fault = lines.Refuse(quote.Line) ?? CaseValues.At("at", quote.At) ?? CaseValues.Named<QuoteKind>("kind", quote.Kind);
            if (fault is not null)
            {
                return fault.In("quotes", i);
            }
        }

        return null;
    }

    private static CaseFault? OfClaims(ValueList<Claim> claims, LinesById lines, PolicyBook policies)
    {
        var ids = new EarlierIds(claims.Count);
        for (var i = 0; i < claims.Count; i++)
        {
            var fault = CaseValues.Id("id", claims[i].Id.Value)
                ?? (ids.IsEarlier(claims, i) ? CaseFault.At("id", InputCode.DuplicateId, "is the id of an earlier claim.") : null)
                ?? lines.Refuse(claims[i].Line)
                ?? ClaimCheck.Find(claims[i], policies);
            if (fault is not null)
            {
                return fault.In("claims", i);
            }
        }

        return null;
    }
}
