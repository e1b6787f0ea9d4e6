using System.Diagnostics;

namespace GuaranteeRules.Desk.Tests.Running;

/// <summary>A program that runs until it is killed, without a warning; what it says is added to a file.</summary>
internal sealed class Daemon : IDisposable
{
    private readonly Process process;

    internal Daemon(string log, string program, params string[] arguments) =>
        process = Process.Start(new ProcessStartInfo("bash", ["-c", "exec \"$@\" >> \"$0\" 2>&1", log, program, .. arguments]))!;

    internal bool HasExited => process.HasExited;

    public void Dispose()
    {
        if (!process.HasExited)
        {
            // SIGKILL: the program hears nothing of it.
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
