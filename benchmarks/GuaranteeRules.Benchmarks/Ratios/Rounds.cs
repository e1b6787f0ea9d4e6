using System.Diagnostics;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>Times several sides in turn, so that whatever slows the machine down slows all of them.</summary>
internal sealed class Rounds
{
    private readonly double[][] seconds;

    private Rounds(double[][] seconds) => this.seconds = seconds;

    /// <summary>Runs the sides one after another, round after round, each first as often as another.</summary>
    internal static Rounds Of(RatioSettings settings, params Action[] sides)
    {
        for (var started = Stopwatch.GetTimestamp(); ;)
        {
            Array.ForEach(sides, side => side());
            if (Stopwatch.GetElapsedTime(started) >= settings.WarmUp)
            {
                break;
            }
        }

        var times = sides.Select(_ => new double[settings.Rounds]).ToArray();
        for (var round = 0; round < settings.Rounds; round++)
        {
            for (var i = 0; i < sides.Length; i++)
            {
                var side = (round + i) % sides.Length;
                times[side][round] = Time(sides[side]);
            }
        }

        return new Rounds(times);
    }

    /// <summary>The middle one of the ratios of the rounds.</summary>
    internal double Ratio(int side, int over) => Median(seconds[side].Zip(seconds[over], (a, b) => a / b));

    /// <summary>The middle one of a side's times.</summary>
    internal double Median(int side) => Median(seconds[side]);

    /// <summary>The least of a side's times: the one that was disturbed least.</summary>
    internal double Least(int side) => seconds[side].Min();

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static double Time(Action side)
    {
        // What a side leaves behind is collected outside its neighbour's time.
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        side();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
