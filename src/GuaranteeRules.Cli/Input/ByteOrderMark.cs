namespace GuaranteeRules.Cli;

/// <summary>The three bytes that some editors put at the start of a UTF-8 file.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    internal static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> start) => start.Span.StartsWith(Utf8) ? start[Utf8.Length..] : start;
}
