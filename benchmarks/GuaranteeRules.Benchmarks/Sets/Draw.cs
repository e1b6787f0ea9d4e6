namespace GuaranteeRules.Benchmarks.Sets;

/// <summary>A fixed sequence of numbers: the same cases in every run, on every machine.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed;

    internal int Below(int bound)
    {
        unchecked
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
        }

        return (int)((state >> 33) % (ulong)bound);
    }

    internal int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred.</summary>
    internal bool Often(int percent) => Below(100) < percent;

    internal T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];
}
