using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime.Text;

namespace GuaranteeRules.Cli;

/// <summary>The options of every command that reads cases: how strictly.</summary>
internal sealed class CaseInputOptions
{
    private readonly Option<bool> lenient = new("--lenient") { Description = "Understand common ways of writing (¥1,999.00, 2025/3/1 10:00, 天猫, changeOfMind) where they cannot be mistaken, and say what was read as what." };
    private readonly Option<string?> offset = new("--offset") { Description = "With --lenient: the offset from UTC of times that state none, such as +08:00.", HelpName = "OFFSET" };

    internal CaseInputOptions(Command command)
    {
        offset.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !OffsetPattern.CreateWithInvariantCulture("+HH:mm").Parse(token.Value).Success)
            {
                result.AddError($"--offset: '{token.Value}' is no offset: write it as +08:00.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(offset) is OptionResult { Implicit: false } && !result.GetValue(lenient))
            {
                result.AddError("--offset is for --lenient only: without it, every time must state its own.");
            }
        });
        command.Options.Add(lenient);
        command.Options.Add(offset);
    }

    /// <summary>What reads leniently; null: nothing does.</summary>
    internal Func<PolicyBook, LenientReader>? Of(ParseResult parsed) => !parsed.GetValue(lenient) ? null
        : policies => new LenientReader(new LooseValues(LooseNames.Programmes(policies), parsed.GetValue(offset)));
}
