using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;
using Outcome = GuaranteeRules.Decisions.Outcome;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>Each right that runs from the signing is granted up to the end that its source states, and not a tick longer.</summary>
public sealed class WindowsEndWhereTheSourcesSay
{
    private const string Guarantee = "tmall.guarantee";
    private const string WorryFree = "tmall.worry-free";
    private const string AfterSales = "taobao.after-sales";
    private const string Protection = "taobao.consumer-protection";
    private const string SafeShopping = "douyin.safe-shopping";

    [Theory]
    [InlineData(Guarantee, "no-reason-return-7d", Ground.ChangeOfMind, 7)]
    [InlineData(AfterSales, "no-reason-return-7d", Ground.ChangeOfMind, 7)]
    [InlineData(Protection, "no-reason-return-7d", Ground.ChangeOfMind, 7)]
    [InlineData(SafeShopping, "no-reason-return-7d", Ground.ChangeOfMind, 7)]
    [InlineData(WorryFree, "return-window", Ground.ChangeOfMind, 7)]
    [InlineData(Guarantee, "quality-return", Ground.QualityDefect, 15)]
    [InlineData(AfterSales, "quality-return", Ground.QualityDefect, 15)]
    [InlineData(AfterSales, "quality-return", Ground.TransitDamage, 15)]
    [InlineData(AfterSales, "quality-return", Ground.Malfunction, 15)]
    [InlineData(Guarantee, "damage-return", Ground.TransitDamage, 7)]
    [InlineData(WorryFree, "transit-damage", Ground.TransitDamage, 7)]
    [InlineData(Protection, "transit-damage", Ground.TransitDamage, 7)]
    [InlineData(SafeShopping, "allergy", Ground.Allergy, 60)]
    public void To_the_end_of_the_day(string programme, string clause, Ground ground, int days) =>
        Ends(programme, clause, ground, default, signed => Calendar.EndOfDay(signed, days));

    [Fact]
    public void To_the_end_of_day_15_where_the_listing_says_so() =>
        Ends(WorryFree, "return-window", Ground.ChangeOfMind, new ListingTerms { ReturnDays = 15 }, signed => Calendar.EndOfDay(signed, 15));

    [Fact]
    public void To_the_24th_hour_and_including_it() =>
        Ends(SafeShopping, "fresh-spoilage", Ground.Spoilage, default, signed => signed + Duration.FromHours(24) + Calendar.Tick);

    [Fact]
    public void To_the_end_of_the_same_day_a_year_later() =>
        Ends(WorryFree, "free-repair", Ground.Malfunction, default, signed => Calendar.EndOfMonths(signed, 12));

    /// <summary>What is wanted back in money is given to day 7, and an exchange from then on.</summary>
    [Theory]
    [InlineData(Guarantee, Ground.QualityDefect)]
    [InlineData(AfterSales, Ground.QualityDefect)]
    public void And_the_price_of_a_defect_comes_back_to_the_end_of_day_7(string programme, Ground ground) =>
        Law.Holds(
            Claims(programme, "quality-return", ground, null, signed => Calendar.EndOfDay(signed, 7)),
            @case => Judged.DecideOne(@case) is var decision && decision.Remedies.Any(remedy => remedy.Head == (@case.Claims[0].SubmittedAt < Calendar.EndOfDay(Signed(@case), 7) ? Head.Refund : Head.Exchange))
                ? Trial.Held
                : Trial.Broken(Judged.Written(@case)),
            count: 200,
            atLeast: 200,
            Boundary.OfSubmission("24:00 of day 7 after signing", @case => Calendar.EndOfDay(Signed(@case), 7)));

    private static void Ends(string programme, string clause, Ground ground, ListingTerms? terms, Func<Instant, Instant> end) =>
        Law.Holds(
            Claims(programme, clause, ground, terms, end),
            @case =>
            {
                var considered = Judged.DecideOne(@case).Considered.Single(considered => considered.Clause.Id.Value == $"{programme}.{clause}");
                var expected = @case.Claims[0].SubmittedAt < end(Signed(@case)) ? Outcome.Eligible : Outcome.Ineligible;
                return Trial.Of(considered.Verdict == expected, () => $"Signed at {Signed(@case)}, claimed at {@case.Claims[0].SubmittedAt}: {considered.Verdict}.");
            },
            count: 250,
            atLeast: 250,
            Boundary.OfSubmission("the end", @case => end(Signed(@case))));

    private static Instant Signed(Case @case) => @case.Lines[0].SignedAt!.Value;

    private static Pool Claims(string programme, string clause, Ground ground, ListingTerms? terms, Func<Instant, Instant> end) => new(
        from signed in Orders.Moment
        from before in Draw.Of(Duration.FromHours(51), Duration.FromHours(80), Duration.FromDays(9))
        let order = Scene.Order(programme[..programme.IndexOf('.', StringComparison.Ordinal)], Instant.Max(signed - before, Calendar.At(new LocalDate(2023, 1, 2), LocalTime.Midnight)))
        from quantity in Draw.Of(1, 3)
        let line = Scene.LineOf(order, Money.FromFen(30_000), quantity, programme) with
        {
            Category = ground switch { Ground.Allergy => Category.Beauty, Ground.Spoilage => Category.Fresh, Ground.Malfunction => Category.Appliance, _ => Category.Clothing },
            Services = [new ClauseId($"{programme}.{clause}")],
            Terms = terms ?? ListingTerms.None,
            ShippedAt = Instant.Min(order.PaidAt!.Value, signed),
            SignedAt = Instant.Max(signed, order.PaidAt!.Value),
        }
        from submitted in Moments.Near(end(line.SignedAt!.Value)).Or(Gen.Choose(0, 200).Select(part => line.SignedAt!.Value + ((end(line.SignedAt!.Value) - line.SignedAt!.Value) * part / 160)))
        select Scene.Of(order, line, Scene.Claim(ground, Instant.FromUnixTimeTicks(submitted.ToUnixTimeTicks()))));
}
