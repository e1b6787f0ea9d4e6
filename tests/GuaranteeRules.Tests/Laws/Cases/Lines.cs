using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Lines that usually suit a ground, with a journey that usually got as far as the ground needs.</summary>
internal static class Lines
{
    private static readonly Gen<Category> AnyCategory = Gen.Elements(Enum.GetValues<Category>());

    internal static Gen<Line> For(Ground ground, Order order, int number) =>
        from category in Draw.Mostly(90, Fitting(ground), AnyCategory)
        from paid in Amounts.Paid
        from quantity in Draw.Of(1, 1, 1, 2, 3, 3, 5, 7)
        from weight in Draw.Optional(75, Draw.Of(0, 1000, 1667, 2500, 2501, 4999, 5000, 5001, 45_000))
        from traits in Draw.Each(Enum.GetValues<Trait>(), trait => Likely(trait, ground))
        from labels in Listings.Labels(order.Platform.Value)
        from services in Listings.Services(ground)
        from terms in Listings.Terms(ground, order.PlacedAt)
        from journey in Journeys.For(ground, order, terms)
        select new Line
        {
            Id = new LineId($"l-{number}"),
            Category = category,
            Paid = paid,
            Quantity = quantity,
            UnitWeightGrams = weight,
            Traits = traits,
            Programmes = labels,
            Services = services,
            Terms = terms,
            ShippedAt = journey.Shipped,
            SignedAt = journey.Signed,
        };

    private static Gen<Category> Fitting(Ground ground) => ground switch
    {
        Ground.Spoilage => Gen.Constant(Category.Fresh),
        Ground.Allergy => Gen.Constant(Category.Beauty),
        Ground.Malfunction => Draw.Of(Category.Appliance, Category.Digital),
        Ground.Service => Draw.Of(Category.Appliance, Category.Furniture),
        _ => AnyCategory,
    };

    private static int Likely(Trait trait, Ground ground) => trait switch
    {
        Trait.Bulky => ground == Ground.Service ? 70 : 20,
        Trait.Durable => 35,
        _ => 5,
    };
}
