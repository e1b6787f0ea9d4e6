using Microsoft.Extensions.Hosting;

namespace GuaranteeRules.Hosting.Books;

/// <summary>Where relative paths start: at the host's content root or, without a host, at the working directory.</summary>
internal sealed class ContentRoot(IHostEnvironment? environment = null)
{
    internal string PathOf(string path) => Path.GetFullPath(path, environment?.ContentRootPath ?? Environment.CurrentDirectory);
}
