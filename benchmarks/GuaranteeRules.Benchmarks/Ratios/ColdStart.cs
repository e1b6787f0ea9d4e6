using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>How much longer a fresh process takes that decides one case than one that says hello.</summary>
/// <remarks>Both are published alike: compiled ahead (ReadyToRun), as a program that cares about its start is, for a machine that has .NET.</remarks>
internal sealed class ColdStart
{
    private readonly string cold;
    private readonly string hello;

    private ColdStart(string cold, string hello, string built)
    {
        this.cold = cold;
        this.hello = hello;
        Built = built;
    }

    /// <summary>How both programs were built.</summary>
    internal string Built { get; }

    /// <summary>Publishes both programs; where that cannot be done, for want of the compiler's package, takes both as they were built along.</summary>
    internal static ColdStart Prepare() =>
        Publish("Cold") is { } cold && Publish("Hello") is { } hello
            ? new(cold, hello, "ahead (ReadyToRun)")
            : AsBuilt();

    /// <summary>Takes both programs as they were built along: compiled when they start.</summary>
    internal static ColdStart AsBuilt() => new(BuiltFile("Cold"), BuiltFile("Hello"), "when they start");

    internal double RunCold() => Run(cold);

    internal double RunHello() => Run(hello);

    internal double Measure(int starts)
    {
        var colds = new double[starts];
        var hellos = new double[starts];
        Run(cold);
        Run(hello);
        for (var i = 0; i < starts; i++)
        {
            colds[i] = Run(cold);
            hellos[i] = Run(hello);
        }

        return Rounds.Median(colds) - Rounds.Median(hellos);
    }

    /// <summary>The milliseconds from the start of a program to its end.</summary>
    private static double Run(string file)
    {
        var started = Stopwatch.GetTimestamp();
        var (exitCode, said) = Start("exec", file);
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return exitCode == 0 && said.Length > 0 ? milliseconds : throw new InvalidOperationException($"{file} failed.");
    }

    /// <summary>The published program; null: it cannot be published.</summary>
    private static string? Publish(string program)
    {
        var own = Own();
        var output = Path.Combine(FolderOf(program), "bin", own.Parent!.Name, own.Name, "published");
        var (exitCode, _) = Start(
            "publish",
            FolderOf(program),
            "--configuration",
            own.Parent.Name,
            "--runtime",
            RuntimeInformation.RuntimeIdentifier,
            "--self-contained",
            "false",
            "--output",
            output,
            "-p:PublishReadyToRun=true");
        return exitCode == 0 ? Path.Combine(output, $"{program}.dll") : null;
    }

    /// <summary>The program as it was built along with the one that runs.</summary>
    private static string BuiltFile(string program)
    {
        var own = Own();
        return Path.Combine(FolderOf(program), "bin", own.Parent!.Name, own.Name, $"{program}.dll");
    }

    private static (int ExitCode, string Said) Start(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    private static string FolderOf(string program)
    {
        var root = Own();
        while (!File.Exists(Path.Combine(root.FullName, "GuaranteeRules.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The benchmarks are started from their build output.");
        }

        return Path.Combine(root.FullName, "benchmarks", program);
    }

    private static DirectoryInfo Own() => new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
}
