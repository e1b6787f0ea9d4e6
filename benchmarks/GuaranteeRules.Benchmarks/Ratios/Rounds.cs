using System.Diagnostics;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>Times several sides in turn, so that whatever slows the machine down slows all of them.</summary>
internal sealed class Rounds
{
    private readonly double[][] seconds;

    private Rounds(double[][] seconds) => this.seconds = seconds;

    /// <summary>Runs the sides one after another, round after round, each first as often as another.</summary>
    internal static Rounds Of(RatioSettings settings, params Action[] sides) =>
        Of(settings, settings.Rounds, Array.ConvertAll(sides, side => (Action<int>)(_ => side())));

    /// <summary>Runs the sides so, each on a part of its work that the round's number tells. Short rounds are disturbed less often.</summary>
    internal static Rounds Of(RatioSettings settings, int rounds, params Action<int>[] sides)
    {
        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round == 0 || Stopwatch.GetElapsedTime(started) < settings.WarmUp; round++)
        {
            Array.ForEach(sides, side => side(round));
        }

        var times = sides.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < sides.Length; i++)
            {
                var side = (round + i) % sides.Length;
                times[side][round] = Time(() => sides[side](round));
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
