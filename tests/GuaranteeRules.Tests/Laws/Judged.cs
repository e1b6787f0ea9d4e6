namespace GuaranteeRules.Tests.Laws;

/// <summary>Decides cases by the policies as published; <c>GUARANTEE_POLICIES</c> names a folder of others, so that one build of the laws can be tried on many mutants.</summary>
internal static class Judged
{
    internal static readonly GuaranteeBook Book = NewBook();

    /// <summary>Another book of the same policies.</summary>
    internal static GuaranteeBook NewBook() => Environment.GetEnvironmentVariable("GUARANTEE_POLICIES") is { Length: > 0 } folder
        ? new GuaranteeBook(GuaranteeBook.LoadPolicies([.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => new PolicyFile(Path.GetFileName(path), File.ReadAllBytes(path)))]))
        : GuaranteeBook.Standard();

    internal static CaseResult Decide(Case @case) => Book.Decide(@case);

    /// <summary>The decision on the only claim of a case.</summary>
    internal static Decision DecideOne(Case @case) => Decide(@case).Decisions[0];

    /// <summary>The result as it is written.</summary>
    internal static string Written(CaseResult result, Language language = Language.English)
    {
        using var output = new MemoryStream();
        ResultWriter.Write(output, result, language, ResultDetail.Full);
        return System.Text.Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    internal static string Written(Case @case) => Written(Decide(@case));

    /// <summary>A law that holds of every decision on its own.</summary>
    internal static Func<Case, Trial> EachDecision(Func<Decision, bool> law) => @case =>
        Trial.All(Decide(@case).Decisions.Select(decision => Trial.Of(law(decision), () => Written([decision]))));

    /// <summary>Decisions as they are written, apart from any case.</summary>
    internal static string Written(IEnumerable<Decision> decisions) => Written(new CaseResult(new(""), "", [.. decisions], default));

    /// <summary>What the remedies of some heads come to.</summary>
    internal static Money SumOf(this Decision decision, params Head[] heads) =>
        decision.Remedies.Where(remedy => heads.Contains(remedy.Head)).Aggregate(Money.Zero, (sum, remedy) => sum + (remedy.Amount ?? Money.Zero));

    /// <summary>The same case with its only claim changed.</summary>
    internal static Case WithClaim(this Case @case, Func<Claim, Claim> change) => @case with { Claims = [change(@case.Claims[0])] };

    /// <summary>The same case with one of its lines changed.</summary>
    internal static Case WithLine(this Case @case, LineId id, Func<Line, Line> change) =>
        @case with { Lines = [.. @case.Lines.Select(line => line.Id == id ? change(line) : line)] };

    /// <summary>The line that a claim is made on.</summary>
    internal static Line LineOf(this Case @case, Claim claim) => @case.Lines.First(line => line.Id == claim.Line);
}
