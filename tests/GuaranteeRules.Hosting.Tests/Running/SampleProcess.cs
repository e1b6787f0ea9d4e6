using System.Diagnostics;
using System.Text;
using GuaranteeRules.Tests;

namespace GuaranteeRules.Hosting.Tests.Running;

/// <summary>A sample as a process of its own, on a free port of this machine.</summary>
internal sealed class SampleProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process process;

    private SampleProcess(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    internal HttpClient Client { get; }

    internal static async Task<SampleProcess> StartAsync(string sample)
    {
        var folder = Repository.PathOf("samples", sample, "bin", Repository.Configuration, "net10.0");
        var start = new ProcessStartInfo("dotnet", [$"{sample}.dll", "--urls", "http://127.0.0.1:0"]) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true };
        var started = Process.Start(start)!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                // What it goes on to print must be read, or it would wait.
                _ = started.StandardOutput.ReadToEndAsync();
                return new SampleProcess(started, new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim()));
            }
        }

        throw new InvalidOperationException($"The sample '{sample}' ended with {started.ExitCode} before it listened.");
    }

    internal Task<HttpResponseMessage> PostAsync(string path, string body) => Client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));

    /// <summary>Asks it to stop, as a host does; its exit code.</summary>
    internal async Task<int> StopAsync()
    {
        using var asked = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
