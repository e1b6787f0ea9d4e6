using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Receipts;

/// <summary>Decides what a receipt records once more, and compares.</summary>
internal static class ReceiptReplay
{
    internal static ValueList<ReceiptDifference> Differences(ReceiptText receipt, GuaranteeBook book)
    {
        var input = new List<ReceiptDifference>();
        var @case = Case(receipt, book.Policies, input);
        return [.. input, .. OfPolicy(receipt, book.Policies), .. @case is null ? [] : OfResult(receipt, book, @case)];
    }

    /// <summary>The case in the receipt; null: it cannot be read. Whatever shows that it is not the one that was recorded is added to the differences.</summary>
    private static Case? Case(ReceiptText receipt, PolicyBook policies, List<ReceiptDifference> differences)
    {
        try
        {
            var @case = CaseReader.Read(receipt.Input, policies);
            var canonical = CaseWriter.Bytes(@case);
            differences.AddRange(Compare(ReceiptPart.Input, "$.input", receipt.Input, canonical));
            differences.AddRange(Compare(ReceiptPart.Input, "$.inputHash", receipt.InputHash, Receipt.Hash(canonical)));
            return @case;
        }
        catch (CaseFormatException problem)
        {
            var path = problem.Path ?? "$";
            var message = problem.Message.StartsWith(path + " ", StringComparison.Ordinal) ? problem.Message[(path.Length + 1)..] : problem.Message;
            differences.Add(new ReceiptDifference(ReceiptPart.Input, "$.input" + path[1..], Recorded: null, Replayed: null, message));
            return null;
        }
    }

    private static IEnumerable<ReceiptDifference> OfPolicy(ReceiptText receipt, PolicyBook policies) =>
    [
        .. Compare(ReceiptPart.Policy, "$.policy", receipt.Policy, policies.Version),
        .. receipt.ReachesBack == policies.ReachesBack ? [] : new[] { new ReceiptDifference(ReceiptPart.Policy, "$.reachesBack", Written(receipt.ReachesBack), Written(policies.ReachesBack)) },
        .. Compare("$.programmes", receipt.Programmes, policies.Hashes.OfProgrammes),

        // The receipt names only the clauses that were considered.
        .. Compare("$.clauses", receipt.Clauses, policies.Hashes.Of(receipt.Clauses.Keys.Select(id => new ClauseId(id)))),
    ];

    private static IEnumerable<ReceiptDifference> OfResult(ReceiptText receipt, GuaranteeBook book, Case @case)
    {
        try
        {
            // Other policies are a difference of their own: here the result is compared as if these were the ones it names.
            var result = book.Decide(@case) with { Policy = receipt.Policy };
            return Compare(ReceiptPart.Result, "$.result", receipt.Result, Receipt.Written(result, receipt.Language));
        }
        catch (OverflowException problem)
        {
            return [new ReceiptDifference(ReceiptPart.Result, "$.result", Recorded: null, Replayed: null, $"cannot be replayed: {problem.Message}")];
        }
    }

    private static List<ReceiptDifference> Compare(ReceiptPart part, string path, ReadOnlyMemory<byte> recorded, ReadOnlyMemory<byte> replayed)
    {
        if (recorded.Span.SequenceEqual(replayed.Span))
        {
            return [];
        }

        using var old = JsonDocument.Parse(recorded);
        using var @new = JsonDocument.Parse(replayed);
        return [.. JsonComparison.Changes(path, old.RootElement, @new.RootElement).Select(change => new ReceiptDifference(part, change.Path, change.Old, change.New))];
    }

    private static IEnumerable<ReceiptDifference> Compare(ReceiptPart part, string path, string recorded, string replayed) =>
        recorded == replayed ? [] : [new ReceiptDifference(part, path, Written(recorded), Written(replayed))];

    private static IEnumerable<ReceiptDifference> Compare(string path, IReadOnlyDictionary<string, string> recorded, IReadOnlyDictionary<string, string> replayed) =>
        from id in recorded.Keys.Union(replayed.Keys, StringComparer.Ordinal)
        let old = recorded.GetValueOrDefault(id)
        let @new = replayed.GetValueOrDefault(id)
        where old != @new
        select new ReceiptDifference(ReceiptPart.Policy, JsonComparison.Member(path, id), Written(old), Written(@new));

    private static string Written(bool flag) => flag ? "true" : "false";

    [return: NotNullIfNotNull(nameof(text))]
    private static string? Written(string? text) => text is null ? null : Encoding.UTF8.GetString(CanonicalText.Quoted(text));
}
