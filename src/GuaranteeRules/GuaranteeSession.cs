namespace GuaranteeRules;

/// <summary>Decides one case at a time. Reusable, not thread-safe: one per thread. It keeps no case it has decided, and costs nothing to open: what it works with is the book's.</summary>
public sealed class GuaranteeSession
{
    private readonly GuaranteeBook book;

    internal GuaranteeSession(GuaranteeBook book) => this.book = book;

    /// <summary>Decides all claims of a case, in the order (submission, id), each seeing what the earlier ones were given.</summary>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public CaseResult Decide(Case @case) => book.Decide(@case);
}
