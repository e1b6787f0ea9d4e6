namespace GuaranteeRules.Clauses.Common;

/// <summary>Reads the terms that several families state in the same words.</summary>
internal static class CommonTerms
{
    /// <summary>Who pays, stated as <c>paidBy</c>.</summary>
    internal static Party PaidBy(this PolicyNode terms) => terms.Required("paidBy").Enum<Party>();

    /// <summary>The kinds of evidence that a member lists.</summary>
    internal static ValueList<EvidenceKind> EvidenceOf(this PolicyNode terms, string name) => terms.Required(name).List(kind => kind.Enum<EvidenceKind>());

    /// <summary>What is offered, stated as <c>heads</c>: at least one.</summary>
    internal static ValueList<Head> Heads(this PolicyNode terms)
    {
        var node = terms.Required("heads");
        var heads = node.List(head => head.Enum<Head>());
        if (heads.Count == 0 && !node.IsNull)
        {
            node.Problem("is empty: name at least one remedy.");
            return [Head.Refund];
        }

        return heads;
    }

    /// <summary>Reports where not exactly one of two members is given.</summary>
    internal static void NeedsEither(this PolicyNode terms, string one, string other)
    {
        if (terms.Optional(one) is null == terms.Optional(other) is null)
        {
            terms.Problem($"needs exactly one of '{one}' and '{other}'.");
        }
    }
}
