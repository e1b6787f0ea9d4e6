namespace GuaranteeRules.Clauses.Common;

/// <summary>Reads the terms that several families state in the same words.</summary>
internal static class CommonTerms
{
    /// <summary>Who pays, stated as <c>paidBy</c>.</summary>
    internal static Party PaidBy(this PolicyNode terms) => terms.Required("paidBy").Enum<Party>();

    /// <summary>The kinds of evidence that a member lists.</summary>
    internal static ValueList<EvidenceKind> EvidenceOf(this PolicyNode terms, string name) => terms.Required(name).Evidence();

    /// <summary>The kinds of evidence that a member lists, where it is given; else null.</summary>
    internal static ValueList<EvidenceKind>? EvidenceIf(this PolicyNode terms, string name) => terms.Optional(name)?.Evidence();

    /// <summary>How money is given, stated as <c>instrument</c>.</summary>
    internal static Instrument MoneyInstrument(this PolicyNode terms) => terms.Required("instrument").Enum(Instrument.OriginalRoute, Instrument.StoreCard);

    /// <summary>Months after signing in which the merchant must prove misuse of durable goods, stated as <c>burdenMonths</c>.</summary>
    internal static int BurdenMonths(this PolicyNode terms) => terms.Required("burdenMonths").Number(0, ListingTerms.MostMonths);

    /// <summary>What is offered, stated as <c>heads</c>: at least one.</summary>
    internal static ValueList<Head> Heads(this PolicyNode terms, params Head[] possible)
    {
        var node = terms.Required("heads");
        var heads = node.Distinct(head => head.Enum(possible.AsSpan()));
        if (node.IsEmptyList)
        {
            node.Problem(new("为空：请至少列出一种给付。", "is empty: name at least one remedy."));
        }

        return heads.Count == 0 ? [possible[0]] : heads;
    }

    /// <summary>Reports where not exactly one of two members is given.</summary>
    internal static void NeedsEither(this PolicyNode terms, string one, string other)
    {
        if (terms.Optional(one) is null == terms.Optional(other) is null)
        {
            terms.Problem(new($"须且只能给出“{one}”与“{other}”之一。", $"needs exactly one of '{one}' and '{other}'."));
        }
    }

    private static ValueList<EvidenceKind> Evidence(this PolicyNode list) => list.Distinct(kind => kind.Enum<EvidenceKind>());
}
