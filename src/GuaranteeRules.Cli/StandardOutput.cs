using Microsoft.Win32.SafeHandles;

namespace GuaranteeRules.Cli;

/// <summary>Standard output as a stream that notices when its reader has gone.</summary>
internal static class StandardOutput
{
    private const int UnixBrokenPipe = 32;
    private const int Descriptor = 1;

    /// <summary>Opens it.</summary>
    /// <remarks>The console's own stream drops what is written to a closed pipe without a word, so that <c>| head</c> would let the tool
    /// run to the end of its input. A plain file keeps the console's stream, which shares its position with whoever writes there next.</remarks>
    internal static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var stream = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception closed) when (closed is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>Whether writing failed because nobody reads any more.</summary>
    internal static bool IsClosed(Exception problem) => problem is IOException && problem.HResult == UnixBrokenPipe;
}
