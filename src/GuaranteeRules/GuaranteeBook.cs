using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>The policies and the rules that judge them. Build it once and share it: immutable and thread-safe.</summary>
public sealed class GuaranteeBook
{
    private readonly RuleProgram program;

    /// <summary>A book of the given policies.</summary>
    public GuaranteeBook(PolicyBook policies)
    {
        Policies = policies;
        program = RuleProgram.Build(Judges.All);
    }

    /// <summary>The clauses and their dated terms.</summary>
    public PolicyBook Policies { get; }

    /// <summary>A book of the five programmes that come with the library.</summary>
    /// <exception cref="PolicyException">Never, for the files as published.</exception>
    public static GuaranteeBook Standard() => new(PolicyBook.Load(PolicyFile.Embedded));

    /// <summary>A session for one thread; it is reusable and not thread-safe.</summary>
    public GuaranteeSession OpenSession() => new(this, program.CreateMemory());

    /// <summary>Decides all claims of a case, in the order (submission, id).</summary>
    /// <exception cref="NotSupportedException">A claim's ground is answered by a clause whose family has no rules yet, or the claim asks for a side remedy, which has none yet.</exception>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public IReadOnlyList<Decision> Decide(Case @case) => OpenSession().Decide(@case);
}
