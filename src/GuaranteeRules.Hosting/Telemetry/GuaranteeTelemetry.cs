using System.Diagnostics;
using System.Diagnostics.Metrics;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;

namespace GuaranteeRules.Hosting.Telemetry;

/// <summary>Shows decisions to metrics and traces; costs next to nothing where nobody listens. Thread-safe.</summary>
/// <remarks>
/// The <see cref="Meter"/> and the <see cref="ActivitySource"/> are both named <see cref="Name"/>: OpenTelemetry takes them with <c>AddMeter</c> and <c>AddSource</c>. Instruments:
/// <c>guarantee.decisions</c> (claims, by <c>outcome</c>, and the <c>programme</c> and <c>clause</c> that settled it), <c>guarantee.money.granted</c> (fen, by <c>head</c>), <c>guarantee.decide.duration</c> (seconds for a case),
/// <c>guarantee.input.errors</c> (by <c>code</c>), <c>guarantee.book.reloads</c> (by <c>result</c>: accepted or refused) and <c>guarantee.book</c> (1, with the <c>policy</c> in force).
/// A span <c>guarantee.decide</c> stands for a case.
/// </remarks>
public sealed class GuaranteeTelemetry
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "GuaranteeRules";

    private static readonly string? Version = typeof(GuaranteeTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource Activities = new(Name, Version);

    private readonly Meter meter;
    private readonly DecisionCounters counters;
    private readonly Histogram<double> duration;
    private readonly Counter<long> inputErrors;
    private readonly Counter<long> reloads;

    /// <param name="factory">Makes the meter, so that it belongs to the host; null: it belongs to the process.</param>
    public GuaranteeTelemetry(IMeterFactory? factory = null)
    {
        meter = factory?.Create(Name, Version) ?? new Meter(Name, Version);
        counters = new DecisionCounters(meter);
        duration = meter.CreateHistogram("guarantee.decide.duration", "s", "How long deciding all claims of a case took.", tags: null, Buckets);
        inputErrors = meter.CreateCounter<long>("guarantee.input.errors", "{error}", "Cases that broke the case format.");
        reloads = meter.CreateCounter<long>("guarantee.book.reloads", "{reload}", "Changes of the policy folder.");
    }

    /// <summary>Microseconds are usual, milliseconds are slow.</summary>
    private static InstrumentAdvice<double> Buckets { get; } = new() { HistogramBucketBoundaries = [1e-6, 2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 1e-2, 1e-1, 1] };

    private bool IsWatched => counters.IsWatched || duration.Enabled || inputErrors.Enabled || Activities.HasListeners();

    /// <summary>Decides a case by a book, as <see cref="GuaranteeBook.Decide"/> does, and shows it.</summary>
    /// <exception cref="CaseFormatException">The case breaks the case format; counted.</exception>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public CaseResult Decide(GuaranteeBook book, Case @case)
    {
        ArgumentNullException.ThrowIfNull(book);
        return IsWatched ? DecideWatched(book, @case) : book.Decide(@case);
    }

    /// <summary>Counts a case that could not be read.</summary>
    public void CountInputError(CaseFormatException problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        inputErrors.Add(1, new KeyValuePair<string, object?>("code", problem.Code));
    }

    internal void CountReload(bool isAccepted) => reloads.Add(1, new KeyValuePair<string, object?>("result", isAccepted ? "accepted" : "refused"));

    /// <summary>Has the policy in force shown; null: none is loaded yet.</summary>
    internal void Show(Func<string?> policy) => meter.CreateObservableGauge(
        "guarantee.book",
        () => policy() is { } version ? [new Measurement<int>(1, new KeyValuePair<string, object?>("policy", version))] : Array.Empty<Measurement<int>>(),
        unit: null,
        "The policies that are judged by.");

    private CaseResult DecideWatched(GuaranteeBook book, Case @case)
    {
        using var activity = Activities.StartActivity("guarantee.decide");
        var start = Stopwatch.GetTimestamp();
        try
        {
            var result = book.Decide(@case);
            counters.Count(result);
            DecisionSpan.Tell(activity, result);
            return result;
        }
        catch (CaseFormatException problem)
        {
            CountInputError(problem);
            DecisionSpan.Tell(activity, problem);
            throw;
        }
        finally
        {
            duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }
}
