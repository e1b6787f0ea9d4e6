namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>How much is measured.</summary>
/// <param name="Cases">Cases of a set, and lines of the largest order.</param>
/// <param name="Rounds">Rounds, in each of which every side runs once.</param>
/// <param name="WarmUp">How long the sides run before they are timed, so that the compiler has settled on their code.</param>
/// <param name="Starts">Processes started of each kind; 0: none.</param>
/// <param name="Publishes">Whether those programs are published first, compiled ahead; else they are taken as they were built along.</param>
internal sealed record RatioSettings(int Cases, int Rounds, TimeSpan WarmUp, int Starts, bool Publishes = false)
{
    /// <summary>All figures in less than a minute.</summary>
    internal static readonly RatioSettings Quick = new(10_000, 15, TimeSpan.FromSeconds(1), 11, Publishes: true);
}
