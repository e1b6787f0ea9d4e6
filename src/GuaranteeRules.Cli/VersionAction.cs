using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace GuaranteeRules.Cli;

/// <summary>Prints the tool's version and, as they can change apart from it, that of the policies that come with it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.Write($"guarantee {version}\npolicy {Books.Load([]).Version}\n");
        return 0;
    }
}
