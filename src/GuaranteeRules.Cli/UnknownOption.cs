using System.CommandLine;
using System.CommandLine.Parsing;

namespace GuaranteeRules.Cli;

/// <summary>Calls what looks like an option and is none what it is, before it is taken for a file.</summary>
internal static class UnknownOption
{
    /// <summary>What is wrong; null: nothing is. After "--" anything may be a file.</summary>
    internal static string? Find(ParseResult parsed)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
        {
            return null;
        }

        var taken = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        if (taken.Concat(parsed.UnmatchedTokens).FirstOrDefault(token => token.StartsWith('-') && token != CaseFiles.StandardInput) is not { } unknown)
        {
            return null;
        }

        var known = parsed.CommandResult.Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));
        return Spelling.Nearest(unknown.Split('=')[0], known) is { } nearest
            ? $"There is no option '{unknown}'; the nearest is '{nearest}'."
            : $"There is no option '{unknown}'.";
    }
}
