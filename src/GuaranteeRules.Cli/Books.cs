namespace GuaranteeRules.Cli;

/// <summary>Loads the policies that come with the library and those the caller names.</summary>
internal static class Books
{
    private static readonly Lazy<GuaranteeBook> Standard = new(GuaranteeBook.Standard);

    /// <summary>The book that judges by these policies.</summary>
    /// <param name="policies">The policies that come with the library, and <paramref name="files"/>.</param>
    /// <param name="files">The further policy files. Where there are none, all runs of a process share one book: building it is most of a short run.</param>
    internal static GuaranteeBook Judging(PolicyBook policies, string[] files) => files is [] ? Standard.Value : new GuaranteeBook(policies);

    internal static PolicyBook Load(IEnumerable<string> files)
    {
        try
        {
            return GuaranteeBook.LoadPolicies(PolicyFile.Embedded.Concat(files.SelectMany(PolicyPaths.In).Select(Read)));
        }
        catch (PolicyException problems)
        {
            throw new PolicyFailure(problems);
        }
    }

    internal static PolicyFile Read(string file)
    {
        using var stream = InputFile.Open(file);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (InputFile.Read(file, stream, buffer) is > 0 and var read)
        {
            bytes.Write(buffer.AsSpan(0, read));
        }

        return new PolicyFile(file, ByteOrderMark.Skip(bytes.ToArray()));
    }
}
