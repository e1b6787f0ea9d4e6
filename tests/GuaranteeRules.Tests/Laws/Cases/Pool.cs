using FsCheck;
using FsCheck.Fluent;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>The cases of one generator, always the same ones in the same order. They are drawn once and shared by all laws: drawing takes longer than deciding.</summary>
internal sealed class Pool(Gen<Case> generator)
{
    private const int Batch = 500;

    private readonly Lock access = new();
    private readonly List<Case> drawn = [];

    /// <summary>So many cases from the beginning.</summary>
    internal IReadOnlyList<Case> First(int count)
    {
        lock (access)
        {
            while (drawn.Count < count)
            {
                drawn.AddRange(generator.Sample(Batch, new Rnd(20_250_301 + (ulong)drawn.Count), size: 0));
            }

            return drawn.GetRange(0, count);
        }
    }
}
