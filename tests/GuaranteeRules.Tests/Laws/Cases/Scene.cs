using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>A paid order of one line that was shipped and signed for, and a claim on it that has the proof and the answer every ground asks for: what a law about one number starts from.</summary>
internal static class Scene
{
    internal static readonly LineId Line = new("l-1");

    private static readonly Evidence[] Proofs =
    [
        new() { Kind = EvidenceKind.Photo },
        new() { Kind = EvidenceKind.MedicalProof },
        new() { Kind = EvidenceKind.RepairAssessment },
        new() { Kind = EvidenceKind.ChatLog },
        new() { Kind = EvidenceKind.RefusalScreenshot },
        new() { Kind = EvidenceKind.AuthenticationReport, Official = true, Finding = Finding.Counterfeit },
    ];

    /// <summary>The order, paid a minute after it was placed.</summary>
    internal static Order Order(string platform, Instant placed) => new() { Id = new OrderId("o-1"), Platform = new PlatformId(platform), PlacedAt = placed, PaidAt = placed + Duration.FromMinutes(1) };

    /// <summary>The line, signed for two days later unless that is said.</summary>
    internal static Line LineOf(Order order, Money paid, int quantity, params string[] labels) => new()
    {
        Id = Line,
        Paid = paid,
        Quantity = quantity,
        Programmes = [.. labels.Select(label => new ProgrammeId(label))],
        ShippedAt = order.PaidAt + Duration.FromHours(20),
        SignedAt = order.PaidAt + Duration.FromHours(50),
    };

    internal static Claim Claim(Ground ground, Instant submitted, int? quantity = null, int number = 1) => new()
    {
        Id = new ClaimId($"k-{number}"),
        Line = Line,
        Ground = ground,
        SubmittedAt = submitted,
        Quantity = quantity,
        Review = new Review { Verdict = ReviewVerdict.Approved },
        Evidence = [.. Proofs],
    };

    internal static Case Of(Order order, Line line, params IEnumerable<Claim> claims) => new() { Id = new CaseId("case-1"), Order = order, Lines = [line], Claims = [.. claims] };

    /// <summary>Ways to claim so many units: all at once, one after another, a part and the rest.</summary>
    internal static Gen<int[]> Split(int units) => Draw.Of<Func<int[]>>(
        () => [units],
        () => [.. Enumerable.Repeat(1, units)],
        () => units == 1 ? [1] : [1, units - 1],
        () => units == 1 ? [1] : [units - 1, 1]).Select(split => split());
}
