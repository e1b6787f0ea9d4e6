namespace GuaranteeRules.Clauses.Services;

/// <summary>What a service clause says of its assessment.</summary>
internal static class ServiceDefinitions
{
    /// <summary>What makes the goods others than the service is for: the trait that they lack, else their category.</summary>
    internal static Detail WhatIsOther(this Assessment<ServiceTerms> a) =>
        a.Terms.IsForCategory(a.Line) && a.Terms.MissingTrait(a.Line) is { } trait ? Detail.Of("trait", Names<Trait>.Of(trait)) : Detail.Of("category", Names<Category>.Of(a.Line.Category));
}
