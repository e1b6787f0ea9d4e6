namespace GuaranteeRules.Cli;

/// <summary>Standard input as a stream that says so when there is none.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

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
            var input = new FileInfo($"{Descriptors}/0").LinkTarget;
            return input is null || input.StartsWith("anon_inode:", StringComparison.Ordinal)
                || (input.StartsWith("pipe:", StringComparison.Ordinal) && Own().Any(descriptor => descriptor.LinkTarget == input));
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What the runtime has opened: nobody hands both ends of a pipe to one process.</summary>
    private static IEnumerable<FileInfo> Own() => new DirectoryInfo(Descriptors).EnumerateFiles().Where(descriptor => descriptor.Name is not ("0" or "1" or "2"));

    private sealed class Closed : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer) => throw new ToolFailure("failure.no-input");
    }
}
