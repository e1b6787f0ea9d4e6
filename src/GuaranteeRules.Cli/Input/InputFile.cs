using System.Text;

namespace GuaranteeRules.Cli;

/// <summary>Opens files to read, and says which one it is that cannot be.</summary>
internal static class InputFile
{
    internal static FileStream Open(string file)
    {
        if (Directory.Exists(file))
        {
            throw new ToolFailure("failure.directory", ("file", file));
        }

        try
        {
            // Unshared for writing: opening the same file as the output fails then, even under another name.
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolFailure("failure.missing", ("file", file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unreadable(file, problem);
        }
    }

    /// <summary>Reads some bytes; 0 at the end.</summary>
    internal static int Read(string file, Stream stream, Span<byte> buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, problem);
        }
        catch (InvalidDataException)
        {
            throw new ToolFailure("failure.gzip", ("file", file));
        }
        catch (DecoderFallbackException)
        {
            throw new ToolFailure("failure.utf-16", ("file", file));
        }
    }

    private static ToolFailure Unreadable(string file, Exception problem) => new("failure.unreadable", ("file", file), ("problem", problem.Message));
}
