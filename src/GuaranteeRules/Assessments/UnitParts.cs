namespace GuaranteeRules.Assessments;

/// <summary>Units taken off a shelf, in the order they were taken in. Not thread-safe.</summary>
internal sealed class UnitParts
{
    // An array: a list of our own structs would be compiled anew at every start.
    private UnitPart[] parts = new UnitPart[2];
    private int count;

    /// <summary>How many units.</summary>
    internal int Units { get; private set; }

    /// <summary>Their share of the price, in fen.</summary>
    internal long Price { get; private set; }

    /// <summary>What they were given of it, in fen.</summary>
    internal long Given { get; private set; }

    internal ReadOnlySpan<UnitPart> All => parts.AsSpan(0, count);

    internal void Add(UnitPart part)
    {
        if (count == parts.Length)
        {
            Array.Resize(ref parts, count * 2);
        }

        parts[count++] = part;
        Units += part.Group.Count;
        Price += part.Group.Price.Fen;
        Given += part.Group.Given.Fen;
    }

    /// <summary>Adds units whose turn it is.</summary>
    internal void AddFrom(UnitShelf shelf, Head head, bool repairIsOver, Turn turn, int units)
    {
        while (shelf.TryTake(head, repairIsOver, turn, units, out var part))
        {
            Add(part);
            units -= part.Group.Count;
        }
    }
}
