namespace GuaranteeRules.Cli;

/// <summary>Counts claims and adds up money, by some name.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, Sum> sums = new(StringComparer.Ordinal);

    internal bool IsEmpty => sums.Count == 0;

    /// <summary>The sums, those of the most money first, then of the most claims.</summary>
    internal IEnumerable<(string Name, Sum Sum)> Largest => sums.Select(sum => (sum.Key, sum.Value))
        .OrderByDescending(sum => sum.Value.Refund + sum.Value.Compensation).ThenByDescending(sum => sum.Value.Claims).ThenBy(sum => sum.Key, StringComparer.Ordinal);

    internal Sum this[string name] => sums.GetValueOrDefault(name);

    internal void Add(string name, decimal refund, decimal compensation)
    {
        var sum = sums.GetValueOrDefault(name);
        sums[name] = new Sum(sum.Claims + 1, sum.Refund + refund, sum.Compensation + compensation);
    }

    /// <summary>What falls under one name.</summary>
    /// <param name="Claims">How many claims.</param>
    /// <param name="Refund">Their refunds, in yuan.</param>
    /// <param name="Compensation">The rest of their money, in yuan.</param>
    internal readonly record struct Sum(long Claims, decimal Refund, decimal Compensation);
}
