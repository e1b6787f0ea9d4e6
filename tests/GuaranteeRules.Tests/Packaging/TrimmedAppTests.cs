using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Xunit.Abstractions;

namespace GuaranteeRules.Tests.Packaging;

/// <summary>A program that is trimmed with the library, or compiled to machine code with it, is built without a warning, and decides as the library does.</summary>
/// <remarks>It needs the runtime pack, the trimmer and the native compiler, which a first publish takes from the package feed; without them it fails and says so.</remarks>
public sealed class TrimmedAppTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guarantee-trimmed-").FullName;

    private string Published => Path.Combine(folder, "app");

    [Fact]
    public void Trimmed_decides_the_sample_cases_byte_for_byte_as_the_library_does()
    {
        Publish();

        // The rules are written in NRules' language, for NRules and for readers: a program that only decides is rid of it, and of the framework's expressions with it.
        Assert.True(File.Exists(Path.Combine(Published, "System.Linq.dll")));
        Assert.False(File.Exists(Path.Combine(Published, "System.Linq.Expressions.dll")));
        Assert.Empty(Directory.GetFiles(Published, "NRules*"));
        Assert.Equal(Expected(), Run(Program, Samples));
    }

    [Fact]
    public void Native_decides_the_sample_cases_byte_for_byte_as_the_library_does()
    {
        if (Linker() is not { } linker)
        {
            output.WriteLine("Not tested: this machine has neither clang nor gcc, one of which links native programs.");
            return;
        }

        Publish("-p:PublishAot=true", $"-p:CppCompilerAndLinker={linker}");
        Assert.False(File.Exists(Path.Combine(Published, "GuaranteeRules.dll")));
        Assert.Equal(Expected(), Run(Program, Samples));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Program => Path.Combine(Published, OperatingSystem.IsWindows() ? "TrimmedApp.exe" : "TrimmedApp");

    private static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    // A build folder of its own, so that a build of the solution at the same time is left alone.
    private void Publish(params string[] more) => Repository.Dotnet(
        Repository.PathOf("tests", "TrimmedApp"),
        ["publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", Published, "--artifacts-path", Path.Combine(folder, "artifacts"), .. more]);

    /// <summary>The program that links native ones; null: there is none.</summary>
    private static string? Linker() =>
        new[] { "clang", "gcc" }.FirstOrDefault(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name))));

    private static string Expected()
    {
        var book = GuaranteeBook.Standard();
        using var output = new MemoryStream();
        foreach (var text in Directory.EnumerateFiles(Samples, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            var result = book.Decide(CaseReader.Read(Encoding.UTF8.GetBytes(text), book.Policies));
            ResultWriter.Write(output, result, Language.Chinese);
            ResultWriter.Write(output, result, Language.English, ResultDetail.Full);
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
