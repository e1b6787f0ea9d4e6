using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimDesk;

/// <summary>An option that takes the address of a server.</summary>
internal static class UrlOption
{
    /// <summary>The option; not given, its value is null.</summary>
    internal static Option<Uri?> Of(string name, string description) => new(name) { Description = description, HelpName = "URL", CustomParser = Parse };

    private static Uri? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        // What is under an address that does not end in a slash would be looked for beside it.
        if (Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        result.AddError($"'{text}' is no address of a server: give one as http://127.0.0.1:5090.");
        return null;
    }
}
