using System.Diagnostics;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>How much longer a fresh process takes that decides one case than one that says hello.</summary>
internal static class ColdStart
{
    internal static double Measure(RatioSettings settings)
    {
        var cold = new double[settings.Starts];
        var hello = new double[settings.Starts];
        Run("Cold");
        Run("Hello");
        for (var i = 0; i < settings.Starts; i++)
        {
            cold[i] = Run("Cold");
            hello[i] = Run("Hello");
        }

        return Rounds.Median(cold) - Rounds.Median(hello);
    }

    /// <summary>The milliseconds from the start of a program of the benchmarks to its end.</summary>
    internal static double Run(string program)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { "exec", FileOf(program) }, RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return process.ExitCode == 0 && said.Length > 0 ? milliseconds : throw new InvalidOperationException($"{program} failed.");
    }

    /// <summary>The program as it was built along with the one that runs.</summary>
    private static string FileOf(string program)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var root = own;
        while (!File.Exists(Path.Combine(root.FullName, "GuaranteeRules.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The benchmarks are started from their build output.");
        }

        return Path.Combine(root.FullName, "benchmarks", program, "bin", own.Parent!.Name, own.Name, $"{program}.dll");
    }
}
