using GuaranteeRules.Hosting.Books;
using Microsoft.Extensions.Options;

namespace GuaranteeRules.Hosting;

/// <summary>Says at the start what could only fail later.</summary>
internal sealed class GuaranteeOptionsValidator(ContentRoot root) : IValidateOptions<GuaranteeOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);

    public ValidateOptionsResult Validate(string? name, GuaranteeOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Failures(GuaranteeOptions options)
    {
        if (options.PolicyFolder is null)
        {
            if (!options.IncludeEmbedded)
            {
                yield return "GuaranteeRules has no policies: set PolicyFolder, or leave IncludeEmbedded as it is.";
            }

            if (options.ReloadOnChange)
            {
                yield return "ReloadOnChange has nothing to look at: set PolicyFolder, too.";
            }
        }
        else if (!Directory.Exists(root.PathOf(options.PolicyFolder)))
        {
            yield return $"There is no PolicyFolder '{root.PathOf(options.PolicyFolder)}': create it, or give a path that is absolute or starts at the content root.";
        }

        if (options.ReloadInterval < Shortest)
        {
            yield return $"ReloadInterval is {options.ReloadInterval}, not at least {Shortest}.";
        }

        foreach (var twice in options.Families.GroupBy(family => family.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            yield return $"The clause family '{twice.Key}' is added twice.";
        }
    }
}
