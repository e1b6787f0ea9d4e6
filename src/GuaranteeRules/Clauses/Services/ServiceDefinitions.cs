namespace GuaranteeRules.Clauses.Services;

/// <summary>What a service clause says of its assessment.</summary>
internal static class ServiceDefinitions
{
    /// <summary>The service is for other goods: of another category, or with a trait that these lack.</summary>
    internal static Refusal RefuseOtherGoods(this Assessment<ServiceTerms> a)
    {
        var missing = a.Terms.IsForCategory(a.Line) ? a.Terms.MissingTrait(a.Line) : null;
        return a.Refuse(ReasonCode.CategoryNotCovered, missing is { } trait ? Detail.Of("trait", Names<Trait>.Of(trait)) : Detail.Of("category", Names<Category>.Of(a.Line.Category)));
    }
}
