using NodaTime;

namespace GuaranteeRules.Cli;

/// <summary>Time from left to right, the same for every right of a line. What ends far beyond the others would press them together: it runs off the end.</summary>
internal sealed class TimeAxis
{
    /// <summary>How many letters a bar has.</summary>
    internal const int Width = 40;

    private const char Gone = '█';
    private const char Ahead = '▒';
    private const char Outside = '·';
    private const char Beyond = '▶';

    private static readonly Duration Farthest = Duration.FromDays(62);
    private static readonly Duration Shortest = Duration.FromDays(1);

    private readonly Instant asOf;

    internal TimeAxis(Instant placed, Instant asOf, IEnumerable<Entitlement> entitlements)
    {
        this.asOf = asOf;
        Start = placed < asOf ? placed : asOf;
        End = asOf + Shortest;
        foreach (var end in entitlements.Select(entitlement => entitlement.Until).OfType<Instant>())
        {
            End = end > End && end <= asOf + Farthest ? end : End;
        }
    }

    /// <summary>The instant at the left edge.</summary>
    internal Instant Start { get; }

    /// <summary>The instant at the right edge.</summary>
    internal Instant End { get; }

    /// <summary>Where the instant asked about lies.</summary>
    internal string Ruler => new string('─', PlaceOf(asOf)) + "▼" + new string('─', Width - 1 - PlaceOf(asOf));

    /// <summary>When a right is open: what of it has gone, and what lies ahead.</summary>
    internal string Bar(Entitlement entitlement)
    {
        var bar = new char[Width];
        var isAwaited = entitlement is { State: EntitlementState.NotYetOpen, From: null };
        for (var i = 0; i < Width; i++)
        {
            // A right that is open for less than a letter's time is seen all the same.
            var from = entitlement.From is { } begins ? PlaceOf(begins) : 0;
            var until = entitlement.Until is { } ends ? Math.Max(PlaceOf(ends - Duration.FromTicks(1)), from) : Width - 1;
            bar[i] = isAwaited || i < from || i > until ? Outside : i < PlaceOf(asOf) ? Gone : Ahead;
        }

        if (!isAwaited && (entitlement.Until is null || entitlement.Until > End))
        {
            bar[^1] = Beyond;
        }

        return new string(bar);
    }

    private int PlaceOf(Instant instant)
    {
        var share = (instant - Start).TotalSeconds / (End - Start).TotalSeconds;
        return (int)Math.Clamp(Math.Floor(share * Width), 0, Width - 1);
    }
}
