namespace GuaranteeRules.Policies;

/// <summary>Reads the terms of every clause family from a policy file.</summary>
internal static class TermsReader
{
    private const int MostDays = PolicyNode.MostDays;
    private const int MostHours = PolicyNode.MostHours;

    /// <summary>The families of the library.</summary>
    internal static readonly ClauseFamily[] Families =
    [
        ClauseFamily.Of("no-reason-return", n => new NoReasonReturnTerms(
            n.Required("window").Window(),
            n.Required("goods").List(x => x.Enum<GoodsState>()),
            n.Required("excluded").List(Exclusion),
            n.Required("excludedWhenConfirmed").Flag(),
            n.Required("exchange").Flag(),
            PaidBy(n))),
        ClauseFamily.Of("quality-return", n => new QualityReturnTerms(
            n.Required("from").Enum<Anchor>(),
            EvidenceOf(n, "evidence"),
            n.Required("burdenMonths").Number(0, 120),
            n.Required("byGround").Members((ground, x) => Promise(x.Enum<Ground>(ground), x)),
            PaidBy(n))),
        ClauseFamily.Of("transit-damage", n => new TransitDamageTerms(
            n.Required("window").Window(),
            EvidenceOf(n, "evidence"),
            HeadsOf(n),
            PaidBy(n),
            n.Optional("recoverableFrom")?.Enum<Party>())),
        ClauseFamily.Of("counterfeit", n => new CounterfeitTerms(
            n.Optional("multiple")?.Number(0, 100),
            n.Required("officialReport").Flag(),
            n.Required("admission").Flag(),
            n.Required("packagingAdvised").Flag(),
            PaidBy(n))),
        ClauseFamily.Of("counterfeit-costs", n => new CounterfeitCostsTerms(n.Required("fee").Flag(), n.Required("freight").Flag(), PaidBy(n))),
        ClauseFamily.Of("price-protection", n => new PriceProtectionTerms(
            n.Required("window").Window(),
            n.Required("comparable").List(x => x.Enum<QuoteKind>()),
            n.Required("instrument").Enum<Instrument>(),
            PaidBy(n))),
        ClauseFamily.Of("delivery-timeliness", n => Tiers(n, n.Required("tiers"))),
        ClauseFamily.Of("shipping-promise", n => new ShippingPromiseTerms(
            n.Optional("cutoff")?.TimeOfDay(),
            Either(n, "cutoff", "hours") ? n.Optional("hours")?.Number(1, MostHours) : null,
            n.Required("instrument").Enum<Instrument>(),
            PaidBy(n))),
        ClauseFamily.Of("instant-refund", n => new InstantRefundTerms(
            n.Optional("cap")?.Money(),
            n.Optional("window") is { } window ? window.Window() : null,
            PaidBy(n))),
        ClauseFamily.Of("category-care", n => new CategoryCareTerms(
            n.Required("categories").List(x => x.Enum<Category>()),
            n.Required("window").Window(),
            EvidenceOf(n, "evidence"),
            n.Optional("answerHours")?.Number(1, MostHours),
            n.Optional("answerDuty") is { } duty ? new ClauseId(duty.Text()) : null,
            n.Required("burdenMonths").Number(0, 120),
            PaidBy(n))),
        ClauseFamily.Of("repair", n => new RepairTerms(
            n.Required("gives").Enum<Head>(),
            n.Required("years").Members((category, x) => new CategoryYears(x.Enum<Category>(category), x.Number(1, 30))),
            n.Required("withoutYears").Enum<MissingYears>(),
            n.Required("extension").Flag(),
            n.Required("burdenMonths").Number(0, 120),
            EvidenceOf(n, "proof"),
            n.Optional("replacement") is { } x ? Thresholds(x) : null)),
        ClauseFamily.Of("loaner", _ => new LoanerTerms()),
        ClauseFamily.Of("service", n => new ServiceTerms(
            n.Optional("categories")?.List(x => x.Enum<Category>()) ?? default,
            n.Optional("traits")?.List(x => x.Enum<Trait>()) ?? default)),
        ClauseFamily.Of("escalation", n => new EscalationTerms(n.Required("targetHours").Number(1, MostHours), EvidenceOf(n, "proof"))),
        ClauseFamily.Of("door-pickup", n => new DoorPickupTerms(
            n.Required("always").Flag(),
            n.Required("bulky").Flag(),
            n.Optional("overGrams")?.Number(0, 1_000_000),
            n.Required("remote").Flag(),
            n.Required("slotDays").Number(0, MostDays))),
        ClauseFamily.Of("return-freight", Freight),
        ClauseFamily.Of("refund-timing", n => new RefundTimingTerms(n.Required("credit").Enum<Credit>(), EvidenceOf(n, "proof"))),
        ClauseFamily.Of("merchant-deposit", n => new MerchantDepositTerms(n.Required("deposits").List(Deposit))),
        ClauseFamily.Of("merchant-review", _ => new MerchantReviewTerms()),
        ClauseFamily.Of("merchant-bundle", n => new MerchantBundleTerms(n.Required("services").List(x => new ClauseId(x.Text())))),
    ];

    private static Party PaidBy(PolicyNode n) => n.Required("paidBy").Enum<Party>();

    private static ValueList<EvidenceKind> EvidenceOf(PolicyNode n, string name) => n.Required(name).List(x => x.Enum<EvidenceKind>());

    private static ValueList<Head> HeadsOf(PolicyNode n)
    {
        var node = n.Required("heads");
        var heads = node.List(x => x.Enum<Head>());
        if (heads.Count == 0 && !node.IsNull)
        {
            node.Problem("is empty: name at least one remedy.");
            return [Head.Refund];
        }

        return heads;
    }

    private static QualityPromise Promise(Ground ground, PolicyNode n)
    {
        var promise = new QualityPromise(
            ground,
            n.Required("review").Flag(),
            n.Required("timing").Enum<Timing>(),
            n.Optional("refusable")?.Flag() ?? false,
            n.Optional("evidence")?.List(x => x.Enum<EvidenceKind>()) ?? default,
            n.Optional("stockOut")?.List(x => x.Enum<EvidenceKind>()) ?? default,
            n.Required("steps").List(x =>
            {
                var step = new QualityStep(x.Required("days").Number(0, MostDays), HeadsOf(x));
                x.RefuseUnknown();
                return step;
            }));
        for (var i = 1; i < promise.Steps.Count; i++)
        {
            if (promise.Steps[i].Days <= promise.Steps[i - 1].Days)
            {
                n.Problem("has steps that are not in the order of their days.");
            }
        }

        if (promise.Steps.Count == 0)
        {
            n.Problem("has no step.");
        }

        n.RefuseUnknown();
        return promise;
    }

    private static Exclusion Exclusion(PolicyNode n)
    {
        Either(n, "trait", "category");
        var exclusion = new Exclusion(n.Optional("trait")?.Enum<Trait>(), n.Optional("category")?.Enum<Category>(), n.Required("from").Enum<Stage>());
        n.RefuseUnknown();
        return exclusion;
    }

    private static DeliveryTimelinessTerms Tiers(PolicyNode n, PolicyNode tiers)
    {
        var terms = new DeliveryTimelinessTerms(
            tiers.Required("next-day").Number(0, MostDays),
            tiers.Required("second-day").Number(0, MostDays),
            n.Required("instrument").Enum<Instrument>(),
            PaidBy(n));
        tiers.RefuseUnknown();
        return terms;
    }

    private static ReplacementThresholds Thresholds(PolicyNode n)
    {
        var thresholds = new ReplacementThresholds(n.Required("ratio").Ratio(), n.Required("reviewRatio").Ratio(), n.Required("failedRepairs").Number(1, 100), n.Required("overDays").Number(0, MostDays));
        n.RefuseUnknown();
        return thresholds;
    }

    private static ReturnFreightTerms Freight(PolicyNode n)
    {
        var pays = n.Required("pays").Enum<FreightPayment>();
        return new ReturnFreightTerms(
            pays,
            pays == FreightPayment.Capped ? n.Required("cap").Money() : null,
            pays == FreightPayment.Subsidy ? n.Required("floor").Money() : null,
            pays == FreightPayment.Subsidy ? n.Required("ceiling").Money() : null,
            PaidBy(n),
            n.Optional("recoverableFrom")?.Enum<Party>());
    }

    private static DepositDemand Deposit(PolicyNode n)
    {
        Either(n, "atLeast", "moreThan");
        var demand = new DepositDemand(new ClauseId(n.Required("service").Text()), n.Optional("atLeast")?.Money(), n.Optional("moreThan")?.Money());
        n.RefuseUnknown();
        return demand;
    }

    private static bool Either(PolicyNode n, string one, string other)
    {
        var given = (n.Optional(one) is null ? 0 : 1) + (n.Optional(other) is null ? 0 : 1);
        if (given != 1)
        {
            n.Problem($"needs exactly one of '{one}' and '{other}'.");
        }

        return true;
    }
}
