namespace GuaranteeRules.Engine;

/// <summary>Runs rules on the facts of a memory. A <see cref="RuleProgram"/> is one; whatever reaches the same facts can stand in its place.</summary>
/// <remarks>An engine is shared between threads; a memory is not.</remarks>
public interface IRuleEngine
{
    /// <summary>Runs every rule on the facts of a memory, and hands it each fact that follows through <see cref="WorkingMemory.Yield{T}"/>.</summary>
    /// <remarks><see cref="WorkingMemory.Run"/> calls it, once for the facts inserted.</remarks>
    void Run(WorkingMemory memory);
}
