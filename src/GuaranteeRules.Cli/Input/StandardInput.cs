namespace GuaranteeRules.Cli;

/// <summary>Standard input as a stream that says so when there is none.</summary>
internal static class StandardInput
{
    private const string Flags = "flags:";
    private const int CloseOnExec = 0x80000;

    internal static Stream Open() => IsClosed() ? new Closed() : Console.OpenStandardInput();

    /// <summary>Whether the tool was started without standard input. The runtime opens what it needs in its place then, and reading that would wait for ever.</summary>
    private static bool IsClosed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            // What was handed to a process is not closed on exec, or it could not have been; what the runtime opens for itself is.
            var flags = File.ReadLines("/proc/self/fdinfo/0").First(line => line.StartsWith(Flags, StringComparison.Ordinal));
            return (Convert.ToInt32(flags[Flags.Length..].Trim(), fromBase: 8) & CloseOnExec) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private sealed class Closed : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer) => throw new ToolFailure("failure.no-input");
    }
}
