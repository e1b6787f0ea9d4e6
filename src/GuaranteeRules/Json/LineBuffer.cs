using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Where a line of output is put together before it goes out as a whole: a line that fails half-way leaves nothing behind.</summary>
internal sealed class LineBuffer : IDisposable
{
    // One large result must not hold its memory for as long as the thread lives.
    private const int MostKept = 1 << 20;

    // Chinese stays readable; the output is JSON for programs and terminals, never HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static LineBuffer? spare;

    private readonly ArrayBufferWriter<byte> buffer = new(4096);

    private LineBuffer() => Json = new Utf8JsonWriter(buffer, Options);

    internal Utf8JsonWriter Json { get; }

    /// <summary>An empty buffer: this thread's last one, unless it is in use.</summary>
    internal static LineBuffer Take()
    {
        var taken = spare ?? new LineBuffer();
        spare = null;
        return taken;
    }

    internal void WriteTo(Stream output)
    {
        Json.Flush();
        output.Write(buffer.WrittenSpan);
    }

    internal void WriteTo(IBufferWriter<byte> output)
    {
        Json.Flush();
        output.Write(buffer.WrittenSpan);
    }

    internal void WriteTo(Utf8JsonWriter json)
    {
        Json.Flush();
        json.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }

    /// <summary>Gives the buffer back, whatever is in it.</summary>
    public void Dispose()
    {
        if (buffer.Capacity <= MostKept)
        {
            buffer.ResetWrittenCount();
            Json.Reset();
            spare = this;
        }
    }
}
