namespace GuaranteeRules.Cli;

/// <summary>Where results go: a file, or standard output. Holds what is written until there is a good deal of it, or until it is flushed.</summary>
internal sealed class ResultFile : IDisposable
{
    private const int Enough = 1 << 16;

    private readonly MemoryStream pending = new();
    private readonly Stream stream;
    private readonly string? file;

    private ResultFile(Stream stream, string? file)
    {
        this.stream = stream;
        this.file = file;
    }

    /// <summary>Opens the output.</summary>
    /// <param name="file">The file, which is overwritten; null: standard output.</param>
    /// <param name="standardOutput">Standard output.</param>
    /// <param name="inputs">The files that are read: none of them may be the output.</param>
    internal static ResultFile Open(string? file, Stream standardOutput, IEnumerable<string> inputs)
    {
        if (file is null)
        {
            return new ResultFile(standardOutput, file: null);
        }

        if (Directory.Exists(file))
        {
            throw new ToolFailure("failure.directory", ("file", file));
        }

        if (inputs.Any(input => Target(input) == Target(file)))
        {
            throw new ToolFailure("failure.output-is-input", ("file", file));
        }

        try
        {
            // Not buffered, because this class is the buffer. An input that is the same file under another name is held open, which fails here.
            return new ResultFile(new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0), file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unwritable(file, problem);
        }
    }

    internal void Write(MemoryStream text)
    {
        text.WriteTo(pending);
        if (pending.Length >= Enough)
        {
            Flush();
        }
    }

    internal void Flush()
    {
        if (pending.Length == 0)
        {
            return;
        }

        try
        {
            pending.WriteTo(stream);
            stream.Flush();
            pending.SetLength(0);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException && !(file is null && StandardOutput.IsClosed(problem)))
        {
            throw Unwritable(file, problem);
        }
    }

    public void Dispose()
    {
        if (file is not null)
        {
            stream.Dispose();
        }
    }

    private static ToolFailure Unwritable(string? file, Exception problem) =>
        file is null ? new("failure.output", ("problem", problem.Message)) : new("failure.unwritable", ("file", file), ("problem", problem.Message));

    /// <summary>The file that a path leads to in the end.</summary>
    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }
}
