using System.Globalization;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>An edge of the rules. A law that speaks of one is worth something only where its cases lie on both sides of it and on it, to the last step.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Steps">How many of the smallest steps (ticks, fen, grams) each thing of a case lies beyond it; before it, below 0.</param>
internal sealed record Boundary(string Name, Func<Case, IEnumerable<long>> Steps)
{
    private const int Enough = 8;

    /// <summary>An edge that instants lie before or after.</summary>
    internal static Boundary InTime(string name, Func<Case, IEnumerable<(Instant At, Instant? Edge)>> instants) =>
        new(name, @case => instants(@case).Where(x => x.Edge is not null).Select(x => (x.At - x.Edge!.Value).BclCompatibleTicks));

    /// <summary>An edge that the submission of every claim lies before or after.</summary>
    internal static Boundary OfSubmission(string name, Func<Case, Instant?> edge) =>
        InTime(name, @case => @case.Claims.Select(claim => (claim.SubmittedAt, edge(@case))));

    /// <summary>Fails where too few cases lie just before the edge, on it or just after it.</summary>
    internal static void AreCrossed(IReadOnlyList<Case> cases, IEnumerable<Boundary> boundaries, int enough = Enough)
    {
        var wanting = from boundary in boundaries
                      let steps = cases.SelectMany(boundary.Steps).Where(step => step is >= -1 and <= 1).CountBy(step => step).ToDictionary()
                      from step in new[] { -1, 0, 1 }
                      let found = steps.GetValueOrDefault(step)
                      where found < enough
                      select string.Create(CultureInfo.InvariantCulture, $"{boundary.Name}: only {found} of {cases.Count} cases lie {step} steps beyond it.");
        Expect.None(wanting);
    }
}
