using System.Diagnostics;

namespace GuaranteeRules.Cli;

/// <summary>How fast something is done over and over.</summary>
internal static class Pace
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    /// <summary>How many times a second, once it is warm.</summary>
    /// <param name="pass">Does it so many times.</param>
    /// <param name="times">How many times one pass does it.</param>
    internal static double Of(Action pass, long times)
    {
        pass();
        var passes = 0;
        var begun = Stopwatch.GetTimestamp();
        do
        {
            pass();
            passes++;
        }
        while (Stopwatch.GetElapsedTime(begun) < Long);

        return passes * times / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }
}
