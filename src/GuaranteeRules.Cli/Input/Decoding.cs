using System.IO.Compression;
using System.Text;

namespace GuaranteeRules.Cli;

/// <summary>Makes UTF-8 without a mark of whatever a file is stored as: compressed by gzip, in UTF-16, with a mark at its start.</summary>
internal static class Decoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    private static ReadOnlySpan<byte> LittleEndian => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndian => [0xFE, 0xFF];

    internal static PeekedStream Of(string file, Stream stored)
    {
        var peeked = new PeekedStream(file, stored);
        return Beginning(peeked, 2).SequenceEqual(Gzip) ? Text(file, new PeekedStream(file, new GZipStream(peeked, CompressionMode.Decompress))) : Text(file, peeked);
    }

    private static PeekedStream Text(string file, PeekedStream bytes)
    {
        var beginning = Beginning(bytes, 2);
        if (beginning.SequenceEqual(LittleEndian) || beginning.SequenceEqual(BigEndian))
        {
            var isBig = beginning[0] == BigEndian[0];
            Pass(bytes, 2);
            return FromUtf16(file, bytes, isBig);
        }

        // The first letter of a case or a header is one of ASCII, so that without a mark the zero beside it tells.
        if (beginning is [0, > 0] or [> 0, 0])
        {
            return FromUtf16(file, bytes, isBig: beginning[0] == 0);
        }

        if (beginning.StartsWith(Encoding.UTF8.Preamble[..2]) && Beginning(bytes, 3).SequenceEqual(Encoding.UTF8.Preamble))
        {
            Pass(bytes, 3);
        }

        return bytes;
    }

    private static PeekedStream FromUtf16(string file, Stream bytes, bool isBig) =>
        new(file, Encoding.CreateTranscodingStream(bytes, new UnicodeEncoding(isBig, byteOrderMark: false, throwOnInvalidBytes: true), Utf8));

    private static ReadOnlySpan<byte> Beginning(PeekedStream stream, int length) => stream.Peek(length, _ => false);

    private static void Pass(PeekedStream stream, int length) => stream.ReadExactly(new byte[length]);
}
