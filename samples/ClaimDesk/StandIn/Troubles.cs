namespace ClaimDesk.StandIn;

/// <summary>How often the stand-in for a payment provider misbehaves, as shares of 1. What it does to one request is drawn from its seed.</summary>
/// <param name="Slow">Answers late.</param>
/// <param name="Fail">Answers with an error and pays nothing.</param>
/// <param name="Twice">Answers, and tells the desk once more.</param>
/// <param name="Silent">Pays and does not answer at all.</param>
/// <param name="Seed">Where the draws start.</param>
internal sealed record Troubles(double Slow, double Fail, double Twice, double Silent, int Seed)
{
    private readonly Random random = new(Seed);

    /// <summary>What to do to the next request.</summary>
    internal Trouble Draw()
    {
        double drawn;
        lock (random)
        {
            drawn = random.NextDouble();
        }

        return drawn < Fail ? Trouble.Fail
            : drawn < Fail + Silent ? Trouble.Silent
            : drawn < Fail + Silent + Slow ? Trouble.Slow
            : drawn < Fail + Silent + Slow + Twice ? Trouble.Twice
            : Trouble.None;
    }
}

/// <summary>Something that goes wrong with a request.</summary>
internal enum Trouble
{
    None,
    Slow,
    Fail,
    Twice,
    Silent,
}
