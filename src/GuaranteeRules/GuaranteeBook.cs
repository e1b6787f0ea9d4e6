using System.Diagnostics;
using GuaranteeRules.Clauses;
using NodaTime;

namespace GuaranteeRules;

/// <summary>The policies and the rules that judge them. Build it once and share it: immutable and thread-safe.</summary>
[DebuggerDisplay("{Policies.Version,nq}")]
public sealed class GuaranteeBook
{
    /// <summary>A book of the given policies.</summary>
    /// <exception cref="ArgumentException">The policies have a clause of a family that is not the library's: its rules must be given, too.</exception>
    public GuaranteeBook(PolicyBook policies)
        : this(policies, RuleProgram.Build(RuleCatalog.All))
    {
    }

    /// <summary>A book of the given policies, judged by the library's rules and these: those of clause families of one's own.</summary>
    /// <param name="policies">The policies; see <see cref="LoadPolicies"/> for families of one's own.</param>
    /// <param name="ownRules">The rules beside the library's, as <c>RuleCatalog.All</c> of the assembly that holds them lists them. Their order, and that of several assemblies, does not matter.</param>
    /// <exception cref="ArgumentException">A rule is listed twice, or is one of the library's; or the policies have a clause of a family that none of the rules judges.</exception>
    /// <exception cref="RuleCycleException">A rule would have to run both before and after another, of these or of the library's; the exception names the path.</exception>
    public GuaranteeBook(PolicyBook policies, IEnumerable<RulePlan> ownRules)
        : this(policies, RuleProgram.Build([.. RuleCatalog.All, .. Strangers(ownRules)]))
    {
    }

    /// <summary>A book of the given policies, whose rules another engine runs. It must reach the facts that the library's own does.</summary>
    public GuaranteeBook(PolicyBook policies, IRuleEngine engine)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(engine);
        var program = new Lazy<RuleProgram>(() => engine as RuleProgram ?? RuleProgram.Build(RuleCatalog.All));
        Judge = new Judge(policies, engine, program, static (judge, @case) => new CaseExplainer(judge, @case));
        if (engine is RuleProgram rules)
        {
            UnjudgedFamilies.Refuse(policies, Judge.VersionTypes, rules);
        }
    }

    /// <summary>The clauses and their dated terms.</summary>
    public PolicyBook Policies => Judge.Policies;

    /// <summary>Does the work: the book is the door to it.</summary>
    internal Judge Judge { get; }

    /// <summary>A book of the five programmes that come with the library.</summary>
    /// <exception cref="PolicyException">Never, for the files as published.</exception>
    public static GuaranteeBook Standard() => new(LoadPolicies(PolicyFile.Embedded));

    /// <summary>Reads policy files in which the library's clause families may be used, and further ones. A later file replaces an earlier one of the same programme.</summary>
    /// <param name="files">The files, in any order otherwise; see <see cref="PolicyFile.Embedded"/> for those that come with the library.</param>
    /// <param name="allowEarlier">Whether orders placed before a clause's first version fall under that version.</param>
    /// <param name="families">Clause families beside the library's; null: none. Their rules go into the book.</param>
    /// <exception cref="PolicyException">A file has a problem; the exception names all of them.</exception>
    /// <exception cref="ArgumentException">Two families have the same name.</exception>
    public static PolicyBook LoadPolicies(IEnumerable<PolicyFile> files, bool allowEarlier = false, IEnumerable<ClauseFamily>? families = null) =>
        PolicyBook.Load(files, [.. ClauseFamilies.All, .. families ?? []], allowEarlier);

    /// <summary>Decides all claims of a case, in the order (submission, id).</summary>
    /// <exception cref="CaseFormatException">The case breaks the case format: it names what the book does not have, gives an id or an item twice, has a payout that never was, or a value that is none.
    /// What <see cref="CaseReader"/> refuses in a text has the same code and path here.</exception>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public CaseResult Decide(Case @case)
    {
        Refuse(@case);
        return Judge.Decide(@case);
    }

    /// <summary>Decides cases one after another, each when its result is asked for: a source larger than memory works. After a case that cannot be decided the enumerator goes on: moved again, it takes the next one.</summary>
    /// <exception cref="CaseFormatException">A case breaks the case format; thrown when that case's result is asked for.</exception>
    /// <exception cref="OverflowException">An amount of a case is out of range; thrown when that case's result is asked for.</exception>
    public IEnumerable<CaseResult> DecideAll(IEnumerable<Case> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return new ResultStream(Decide, cases);
    }

    /// <summary>Decides the cases of an asynchronous source, in its order, until cancelled. After a case that cannot be decided the enumerator goes on: moved again, it takes the next one.</summary>
    /// <param name="cases">The cases; no more are taken from it than are being decided.</param>
    /// <param name="threads">On how many threads, at least 1. With 1 each case is decided when its result is asked for, and no other before; with more, so many small batches are decided ahead, as far as the source gives cases without being waited for.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer threads than 1.</exception>
    /// <exception cref="CaseFormatException">A case breaks the case format; thrown when that case's result is asked for.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="OverflowException">An amount of a case is out of range; thrown when that case's result is asked for.</exception>
    public IAsyncEnumerable<CaseResult> DecideAllAsync(IAsyncEnumerable<Case> cases, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return new AsyncResultStream(Decide, cases, threads, cancellation);
    }

    /// <summary>What a line can claim, could have claimed and will be able to claim. Each right is found by deciding the claim, not by a second reading of the policies.</summary>
    /// <param name="order">The order.</param>
    /// <param name="line">The line.</param>
    /// <param name="asOf">The instant asked about; what lies after it is not known yet.</param>
    /// <returns>Those open first, then those that open later, then those that have lapsed; by their end.</returns>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public ValueList<Entitlement> Entitlements(Order order, Line line, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(line);
        return Entitlements(new Case { Id = new CaseId(order.Id.Value), Order = order, Lines = [line] }, line.Id, asOf);
    }

    /// <summary>What a line of a case can claim, with what it was given before: by its payouts, and by its claims up to the instant asked about.</summary>
    /// <param name="case">The case.</param>
    /// <param name="line">The line.</param>
    /// <param name="asOf">The instant asked about.</param>
    /// <returns>As <see cref="Entitlements(Order, Line, Instant)"/>.</returns>
    /// <exception cref="ArgumentException">The case has no such line.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No case may have that instant; see <see cref="CaseInstant"/>.</exception>
    /// <exception cref="CaseFormatException">The case breaks the case format; see <see cref="Decide"/>.</exception>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public ValueList<Entitlement> Entitlements(Case @case, LineId line, Instant asOf)
    {
        Refuse(@case);
        if (!CaseInstant.IsAllowed(asOf))
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"It is not {CaseInstant.Expected}.");
        }

        foreach (var each in @case.Lines)
        {
            if (each.Id == line)
            {
                return new EntitlementFinder(Judge, @case, each, asOf).Find();
            }
        }

        throw new ArgumentException($"The case has no line '{line}'.", nameof(line));
    }

    /// <summary>What each clause asks for and can give, in the policy's order. Worked out at every call, by deciding hypothetical claims on every ground.</summary>
    public ValueList<ClauseOutline> Outlines() => new OutlineFinder(Judge).Find();

    private void Refuse(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (CaseCheck.Find(@case, Policies) is { } problem)
        {
            throw problem;
        }
    }

    /// <summary>The plans of others; the library's own are in every book.</summary>
    private static IEnumerable<RulePlan> Strangers(IEnumerable<RulePlan> ownRules)
    {
        ArgumentNullException.ThrowIfNull(ownRules);
        var library = new HashSet<RulePlan>(RuleCatalog.All);
        foreach (var plan in ownRules)
        {
            if (library.Contains(plan))
            {
                throw new ArgumentException($"The rule '{plan.Name}' is the library's, and in every book already: give the list of your own assembly.", nameof(ownRules));
            }

            yield return plan;
        }
    }
}
