using System.Diagnostics;

namespace GuaranteeRules.Desk.Tests.Running;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    internal static async Task<(int Status, string Output, string Errors)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Runs a program that must succeed.</summary>
    internal static async Task MustRunAsync(string program, params string[] arguments)
    {
        var (status, _, errors) = await RunAsync(program, arguments);
        Assert.True(status == 0, $"{program} {string.Join(' ', arguments)} ended with {status}: {errors}");
    }
}
