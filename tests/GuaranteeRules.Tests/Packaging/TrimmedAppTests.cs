using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace GuaranteeRules.Tests.Packaging;

/// <summary>A program that is trimmed with the library gives no warning, and decides as the library does untrimmed.</summary>
/// <remarks>It needs the runtime pack and the trimmer, which a first publish takes from the package feed; without them it fails and says so.</remarks>
public sealed class TrimmedAppTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guarantee-trimmed-").FullName;

    [Fact]
    public void Decides_the_sample_cases_byte_for_byte_as_the_library_does()
    {
        // A build folder of its own, so that a build of the solution at the same time is left alone.
        var published = Path.Combine(folder, "app");
        Repository.Dotnet(
            Repository.PathOf("tests", "TrimmedApp"),
            "publish",
            "-c",
            "Release",
            "-r",
            RuntimeInformation.RuntimeIdentifier,
            "-o",
            published,
            "--artifacts-path",
            Path.Combine(folder, "artifacts"));

        // What rules say is recorded for oracles only: a program that only decides is rid of it, and of the framework's expressions with it.
        Assert.True(File.Exists(Path.Combine(published, "System.Linq.dll")));
        Assert.False(File.Exists(Path.Combine(published, "System.Linq.Expressions.dll")));
        Assert.Equal(Expected(), Run(Path.Combine(published, OperatingSystem.IsWindows() ? "TrimmedApp.exe" : "TrimmedApp"), Samples));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    private static string Expected()
    {
        var book = GuaranteeBook.Standard();
        using var output = new MemoryStream();
        foreach (var text in Directory.EnumerateFiles(Samples, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            var result = book.Decide(CaseReader.Read(Encoding.UTF8.GetBytes(text), book.Policies));
            ResultWriter.Write(output, result, Language.Chinese);
            ResultWriter.Write(output, result, Language.English);
            output.WriteByte((byte)'\n');
        }

        Assert.True(output.Length > 10_000, "The sample cases are missing.");
        return Convert.ToHexString(output.ToArray());
    }

    private static string Run(string program, string argument)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [argument]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return Convert.ToHexString(output.ToArray());
    }
}
