using System.Globalization;
using NodaTime;

namespace ClaimDesk.Web.Rights;

/// <summary>The rights of a line along one axis of time, seen from one instant. What ends far beyond the others runs off the axis.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">The left edge: the day of the order, at 00:00 in China.</param>
/// <param name="Hours">How many hours the axis has.</param>
/// <param name="Today">Where the reader stands, in hours from the start.</param>
/// <param name="Rights">The rights as of then: open ones first, then later ones, then those that have lapsed.</param>
public sealed record Timeline(Line Line, Instant Start, int Hours, int Today, IReadOnlyList<Entitlement> Rights)
{
    private const int HoursOfDay = 24;
    private static readonly Duration Margin = Duration.FromDays(3);
    private static readonly Duration Farthest = Duration.FromDays(100);

    /// <summary>The instant where the reader stands.</summary>
    public Instant AsOf => Start + Duration.FromHours(Today);

    internal static Timeline Of(Case @case, Line line, int? today, GuaranteeBook book)
    {
        var start = @case.Order.PlacedAt.ToChina().Date.AtMidnight().WithOffset(Offset.FromHours(8)).ToInstant();
        // The axis must not move while "today" is dragged along it: it is laid out for the instant of judging, wherever the reader stands.
        var judged = Instant.Max(@case.Claims.Count > 0 ? @case.InstantOfJudging : line.SignedAt ?? line.ShippedAt ?? @case.Order.PlacedAt, @case.Order.PlacedAt);
        var ends = book.Entitlements(@case, line.Id, judged).Select(right => right.Until).OfType<Instant>().Where(end => end - start <= Farthest).Append(judged);
        var hours = (int)Math.Ceiling((ends.Max() + Margin - start).TotalDays) * HoursOfDay;
        var at = Math.Clamp(today ?? (int)Math.Ceiling((judged - start).TotalHours), 0, hours);
        return new Timeline(line, start, hours, at, [.. book.Entitlements(@case, line.Id, Later(start + Duration.FromHours(at), @case.Order.PlacedAt))]);
    }

    /// <summary>Where an instant lies on the axis, in percent; what lies beyond lies at the edge.</summary>
    public string Percent(Instant at) => Number(Share(at));

    /// <summary>The width of what lies between two instants, likewise.</summary>
    public string Percent(Instant from, Instant until) => Number(Math.Max(Share(until) - Share(from), 0));

    /// <summary>Some days to write along the axis, evenly apart.</summary>
    public IEnumerable<Instant> Marks
    {
        get
        {
            var step = (int)Math.Ceiling(Hours / (double)HoursOfDay / 4);
            for (var day = 0; day * HoursOfDay < Hours; day += step)
            {
                yield return Start + Duration.FromDays(day);
            }
        }
    }

    private double Share(Instant at) => Math.Clamp((at - Start).TotalHours / Hours, 0, 1) * 100;

    private static string Number(double share) => share.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private static Instant Later(Instant one, Instant other) => Instant.Max(one, other);
}
