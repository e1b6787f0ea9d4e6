namespace GuaranteeRules.Cli;

/// <summary>Policy files that cannot be used: every problem of theirs, in the language of the tool.</summary>
internal sealed class PolicyFailure(PolicyException problems) : ToolFailure("failure.policy")
{
    internal override string In(ToolWording wording) => wording.Fill("failure.policy", ("problems", problems.In(wording.Language)));
}
