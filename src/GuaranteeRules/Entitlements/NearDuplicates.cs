namespace GuaranteeRules.Entitlements;

/// <summary>Tells once what several clauses give alike: whoever reads of a right wants to know what it is worth and until when, and only then on what it rests.</summary>
internal static class NearDuplicates
{
    /// <summary>Of rights on one ground that give the same heads and amounts until the same end, the one that asks for the least, told with the clauses of all.</summary>
    internal static IEnumerable<Entitlement> Merged(IEnumerable<Entitlement> entitlements)
    {
        var told = new List<Entitlement>();
        foreach (var one in entitlements.OrderBy(one => one.Needs.Count))
        {
            var at = told.FindIndex(other => IsAlike(other, one));
            if (at < 0)
            {
                told.Add(one);
            }
            else
            {
                told[at] = told[at] with { Clauses = [.. told[at].Clauses.Concat(one.Clauses).Distinct().OrderBy(clause => clause.Order)] };
            }
        }

        return told;
    }

    private static bool IsAlike(Entitlement told, Entitlement one) =>
        told.Ground == one.Ground && told.State == one.State && told.Until == one.Until && told.Clause != one.Clause
        && told.Remedies.Select(Given).SequenceEqual(one.Remedies.Select(Given));

    private static (Head, Money?, (Money, Money)?, int) Given(Remedy remedy) => (remedy.Head, remedy.Amount, remedy.Range, remedy.Quantity);
}
