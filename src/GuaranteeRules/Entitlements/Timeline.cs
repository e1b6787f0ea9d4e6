using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>Finds the instants at which the answer to a question changes: it asks at given moments, and where two answers differ it narrows the change down to the tick.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="ask">Answers for an instant.</param>
/// <param name="same">Whether two answers are the same.</param>
internal sealed class Timeline<T>(Func<Instant, T> ask, Func<T, T, bool> same)
{
    private static readonly Duration Tick = Duration.FromTicks(1);

    /// <summary>The stretches of time with one answer each, in order: from an instant, inclusive, to the next one's. The last one is not known to end.</summary>
    /// <param name="moments">Where to look, in order, each once; a change and its reverse between two of them are not seen.</param>
    internal List<(Instant From, T Answer)> Walk(IReadOnlyList<Instant> moments)
    {
        var stretches = new List<(Instant From, T Answer)> { (moments[0], ask(moments[0])) };
        for (var i = 1; i < moments.Count; i++)
        {
            var answer = ask(moments[i]);
            var from = moments[i - 1];
            while (!same(stretches[^1].Answer, answer))
            {
                from = FirstChange(from, moments[i], stretches[^1].Answer);
                stretches.Add((from, ask(from)));
            }
        }

        return stretches;
    }

    /// <summary>The instant, after the first and at the latest the last, at which the answer changes.</summary>
    private Instant FirstChange(Instant first, Instant last, T before)
    {
        while (last - first > Tick)
        {
            var middle = first + Duration.FromTicks((long)((last - first).BclCompatibleTicks / 2));
            if (same(ask(middle), before))
            {
                first = middle;
            }
            else
            {
                last = middle;
            }
        }

        return last;
    }
}
