using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks.Json;

/// <summary>The sample cases as JSON, decided by the library, and only read and written by System.Text.Json's generated code.</summary>
internal sealed class JsonSides : IDisposable
{
    private readonly GuaranteeBook book;
    private readonly ResultDetail detail;
    private readonly byte[][] cases = [.. BenchmarkCases.SampleTexts()];
    private readonly PlainResult[] documents;
    private readonly MemoryStream output = new();
    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter json;

    /// <summary>Prepares both sides, with results of a size.</summary>
    /// <exception cref="InvalidOperationException">They write different bytes, so that their times would mean nothing.</exception>
    internal JsonSides(GuaranteeBook book, ResultDetail detail)
    {
        (this.book, this.detail) = (book, detail);
        json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        documents = new PlainResult[cases.Length];
        for (var i = 0; i < cases.Length; i++)
        {
            Decide(cases[i]);
            var result = output.ToArray();
            documents[i] = JsonSerializer.Deserialize(result, PlainResults.Default.PlainResult)!;
            Write(documents[i]);
            if (!output.ToArray().AsSpan().SequenceEqual(WithoutNullMembers(result)))
            {
                throw new InvalidOperationException($"System.Text.Json writes other bytes for the case '{documents[i].Case}'.");
            }
        }
    }

    public void Dispose()
    {
        json.Dispose();
        output.Dispose();
    }

    internal void ReadDecideAndWrite() => Array.ForEach(cases, Decide);

    internal void ReadAndWrite()
    {
        for (var i = 0; i < cases.Length; i++)
        {
            JsonSerializer.Deserialize(cases[i], CaseJson.Default.CaseInput);
            Write(documents[i]);
        }
    }

    private void Decide(byte[] text)
    {
        output.SetLength(0);
        ResultWriter.Write(output, book.Decide(CaseReader.Read(text, book.Policies)), Language.Chinese, detail);
    }

    private void Write(PlainResult result)
    {
        output.SetLength(0);
        buffer.ResetWrittenCount();
        json.Reset();
        JsonSerializer.Serialize(json, result, PlainResults.Default.PlainResult);
        output.Write(buffer.WrittenSpan);
    }

    // An amount that nobody states is null in a result, and absent for what is given in kind; a nearest miss is null in a full result, and absent in others. The plain classes know one of the two.
    private static byte[] WithoutNullMembers(byte[] result) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(result).Replace("\"amount\":null,", "", StringComparison.Ordinal).Replace(",\"nearestMiss\":null", "", StringComparison.Ordinal));
}
