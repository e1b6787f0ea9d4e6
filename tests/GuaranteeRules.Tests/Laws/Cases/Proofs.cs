using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Evidence, the merchant's answer and the repairer's findings: usually what the ground needs, sometimes what speaks against it.</summary>
internal static class Proofs
{
    internal static Gen<ValueList<Evidence>> Evidence(Ground ground, Instant submitted) =>
        from kinds in Draw.Each(Enum.GetValues<EvidenceKind>(), kind => Likely(kind, ground))
        from reports in ground == Ground.Counterfeit ? Draw.Several(0, 2, Report) : Gen.Constant(default(ValueList<Evidence>))
        from dated in Draw.Chance(50)
        select (ValueList<Evidence>)[.. kinds.Select(kind => new Evidence { Kind = kind, At = dated ? submitted - Duration.FromHours(1) : null }), .. reports];

    internal static Gen<Review?> Review(Ground ground, Instant submitted)
    {
        var reviewed = ground is Ground.QualityDefect or Ground.NotAsDescribed or Ground.Spoilage or Ground.Allergy;
        return Draw.OrNull(
            reviewed ? 85 : ground is Ground.WrongItem or Ground.MissingItem ? 60 : 35,
            from verdict in Gen.Frequency((7, Gen.Constant(ReviewVerdict.Approved)), (1, Gen.Constant(ReviewVerdict.Rejected)), (2, Gen.Constant(ReviewVerdict.Misuse)))
            from at in Draw.Optional(80, Moments.Near(submitted + Duration.FromHours(24)).Or(Gen.Constant(submitted + Duration.FromHours(1))))
            select new Review { Verdict = verdict, At = at });
    }

    internal static Gen<Ruling> Ruling(Instant submitted) =>
        from verdict in Draw.Of(RulingVerdict.Upheld, RulingVerdict.Dismissed)
        from at in Draw.Optional(70, Gen.Choose(1, 100).Select(hours => submitted + Duration.FromHours(hours)))
        select new Ruling { Verdict = verdict, At = at };

    internal static Gen<RepairFacts?> Repair(Line line, Instant submitted) =>
        Draw.OrNull(
            75,
            from feasible in Draw.Chance(80)
            from estimate in Draw.Optional(70, Amounts.AroundUnitPrice(line))
            from failed in Draw.Of(0, 0, 1, 2, 3)
            from days in Draw.Of(0, 0, 29, 30, 31)
            from returned in Draw.Optional(20, Moments.Near(submitted))
            select new RepairFacts { Feasible = feasible, Estimate = estimate, FailedRepairs = failed, DaysInRepair = days, ReturnedAt = returned });

    private static Gen<Evidence> Report =>
        from official in Draw.Chance(80)
        from finding in Draw.Optional(95, Draw.Of(Finding.Counterfeit, Finding.Counterfeit, Finding.Counterfeit, Finding.Genuine))
        from fee in Draw.Optional(60, Amounts.Yuan(0.00m, 80.00m, 120.50m))
        select new Evidence { Kind = EvidenceKind.AuthenticationReport, Official = official, Finding = finding, Amount = fee };

    private static int Likely(EvidenceKind kind, Ground ground) => kind switch
    {
        EvidenceKind.Photo when ground == Ground.Malfunction => 30,
        EvidenceKind.Photo when ground is not (Ground.ChangeOfMind or Ground.PriceDrop) => 60,
        EvidenceKind.Video or EvidenceKind.MisuseProof => 20,
        EvidenceKind.MedicalProof when ground == Ground.Allergy => 60,
        EvidenceKind.RefusalScreenshot when ground == Ground.Escalation => 55,
        EvidenceKind.ReturnWaybill => 30,
        EvidenceKind.AuthenticationReport => 3,
        _ => 8,
    };
}
