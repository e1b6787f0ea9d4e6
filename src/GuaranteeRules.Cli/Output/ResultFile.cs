namespace GuaranteeRules.Cli;

/// <summary>Where results go: a file, or standard output. Holds what is written until there is a good deal of it, or until it is flushed.</summary>
/// <remarks>A file is written under another name beside its own and takes its own once it is complete: what stands under that is never half a result.</remarks>
internal sealed class ResultFile : IDisposable
{
    private const int Enough = 1 << 16;
    private const string Beside = ".partial";

    private readonly MemoryStream pending = new();
    private readonly Stream stream;
    private readonly string? file;
    private readonly string? target;
    private readonly ResultFile? before;

    private ResultFile(Stream stream, string? file, string? target, ResultFile? before) => (this.stream, this.file, this.target, this.before) = (stream, file, target, before);

    /// <summary>Opens the output.</summary>
    /// <param name="file">The file, which is replaced once the output is complete; null: standard output.</param>
    /// <param name="standardOutput">Standard output.</param>
    /// <param name="inputs">The files that are read: none of them may be the output.</param>
    /// <param name="before">Another output that is always passed on, and completed, before this one; null: none.</param>
    internal static ResultFile Open(string? file, Stream standardOutput, IEnumerable<string> inputs, ResultFile? before = null)
    {
        if (file is null)
        {
            return new ResultFile(standardOutput, file: null, target: null, before);
        }

        if (Directory.Exists(file))
        {
            throw new ToolFailure("failure.directory", ("file", file));
        }

        try
        {
            var path = Target(file);
            return inputs.Any(input => Target(input) == path) ? throw new ToolFailure("failure.output-is-input", ("file", file))
                : IsReplaceable(path) ? new ResultFile(New(path), file, path, before)
                : new ResultFile(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), file, target: null, before);
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
        before?.Flush();
        if (pending.Length > 0)
        {
            Try(() =>
            {
                pending.WriteTo(stream);
                stream.Flush();
                pending.SetLength(0);
            });
        }
    }

    /// <summary>Gives a file that is complete its own name.</summary>
    internal void Complete()
    {
        Flush();
        if (target is not null)
        {
            Try(() =>
            {
                stream.Dispose();
                File.Move(target + Beside, target, overwrite: true);
            });
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

    /// <summary>Devices and pipes have no content that could be replaced: what is written to them is gone.</summary>
    private static bool IsReplaceable(string target)
    {
        if (target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return false;
        }

        if (!File.Exists(target))
        {
            return true;
        }

        // An input that is the same file under another name is held open, which fails here; and so does a file that may not be written.
        using var old = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
        return old.CanSeek;
    }

    private static FileStream New(string target)
    {
        var created = new FileStream(target + Beside, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(created.SafeFileHandle, File.GetUnixFileMode(target));
        }

        return created;
    }

    /// <summary>The file that a path leads to in the end.</summary>
    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException && !(file is null && StandardOutput.IsClosed(problem)))
        {
            throw Unwritable(file, problem);
        }
    }
}
