using FsCheck;
using FsCheck.Fluent;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>The cases of one generator, always the same ones in the same order. They are drawn once and shared by all laws: drawing takes longer than deciding.</summary>
/// <param name="generator">The generator.</param>
/// <param name="shrinks">Whether a case with something left out is still one of its kind; a scene is set for one law, and has nothing to spare.</param>
internal sealed class Pool(Gen<Case> generator, bool shrinks = false)
{
    private const int Batch = 500;

    private readonly Lock access = new();
    private readonly List<Case> drawn = [];

    /// <summary>Cases like this one with less in them.</summary>
    internal IEnumerable<Case> Smaller(Case @case) => shrinks ? Shrinker.Smaller(@case) : [];

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
