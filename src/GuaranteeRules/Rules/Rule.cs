namespace GuaranteeRules.Rules;

/// <summary>A rule: what must be true of the facts, and the facts that follow from it.</summary>
/// <remarks>
/// Written in the fluent language of NRules: the same file compiles against NRules when only its using differs.
/// A rule says <see cref="When"/> once, then <see cref="Then"/> once. Its conditions must be pure functions of the facts.
/// </remarks>
public abstract class Rule
{
    private readonly Lock recording = new();
    private RuleRecorder? recorder;

    /// <summary>States the rule through <see cref="When"/> and <see cref="Then"/>. The library calls it, once, when rules are built into a program.</summary>
    public abstract void Define();

    /// <summary>Opens the conditions. Facts matched later may be compared with facts matched earlier.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Define"/> was called by someone other than the library.</exception>
    /// <exception cref="RuleDefinitionException">The rule has said When or Then before.</exception>
    protected ILeftHandSideExpression When() => Recorder.When();

    /// <summary>Opens what follows each time all conditions hold.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Define"/> was called by someone other than the library.</exception>
    /// <exception cref="RuleDefinitionException">The rule has not said When, or has said Then before.</exception>
    protected IRightHandSideExpression Then() => Recorder.Then();

    private RuleRecorder Recorder => recorder ?? throw new InvalidOperationException(
        $"Rule '{DisplayName.Of(GetType())}': Define() only speaks while the rule is built into a program. Hand the rule to the program instead of calling Define().");

    internal RuleRecorder Record()
    {
        lock (recording)
        {
            recorder = new RuleRecorder(DisplayName.Of(GetType()));
            try
            {
                Define();
                return recorder;
            }
            finally
            {
                recorder = null;
            }
        }
    }
}
