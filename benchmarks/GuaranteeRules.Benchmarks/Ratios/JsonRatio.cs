using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GuaranteeRules.Benchmarks.Json;
using GuaranteeRules.Benchmarks.Sets;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>From the bytes of a case to the bytes of its result, against System.Text.Json reading and writing the same bytes without deciding anything.</summary>
internal static class JsonRatio
{
    internal static double Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = BenchmarkCases.SampleTexts().Take(settings.Cases).ToArray();
        using var ours = new Decider(book);
        using var plain = new PlainJson();
        var results = Array.ConvertAll(cases, ours.Decide);
        var documents = Array.ConvertAll(results, text => JsonSerializer.Deserialize(text, PlainResults.Default.PlainResult)!);
        for (var i = 0; i < cases.Length; i++)
        {
            plain.Write(documents[i]);
            if (!plain.Written.SequenceEqual(WithoutNullAmounts(results[i])))
            {
                throw new InvalidOperationException($"System.Text.Json writes other bytes for result {i}, so its time means nothing.");
            }
        }

        // The texts are few: several passes make a round.
        var passes = Math.Max(1, settings.Cases / cases.Length / 10);
        return Rounds.Of(
            settings,
            () => Repeat(passes, cases.Length, i => ours.DecideOnly(cases[i])),
            () => Repeat(passes, cases.Length, i => plain.ReadAndWrite(cases[i], documents[i]))).Ratio(0, over: 1);
    }

    private static void Repeat(int passes, int count, Action<int> one)
    {
        for (var pass = 0; pass < passes; pass++)
        {
            for (var i = 0; i < count; i++)
            {
                one(i);
            }
        }
    }

    // An amount that nobody states is null in a result, and absent for what is given in kind; the plain classes know one of the two.
    private static byte[] WithoutNullAmounts(byte[] result) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(result).Replace("\"amount\":null,", "", StringComparison.Ordinal));

    private sealed class Decider(GuaranteeBook book) : IDisposable
    {
        private readonly GuaranteeSession session = book.OpenSession();
        private readonly MemoryStream output = new();

        internal void DecideOnly(byte[] text)
        {
            output.SetLength(0);
            ResultWriter.Write(output, session.Decide(CaseReader.Read(text, book.Policies)), Language.Chinese);
        }

        internal byte[] Decide(byte[] text)
        {
            DecideOnly(text);
            return output.ToArray();
        }

        public void Dispose() => output.Dispose();
    }

    private sealed class PlainJson : IDisposable
    {
        private readonly ArrayBufferWriter<byte> buffer = new(4096);
        private readonly Utf8JsonWriter json;
        private readonly MemoryStream output = new();

        internal PlainJson() => json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        internal ReadOnlySpan<byte> Written => buffer.WrittenSpan;

        internal void ReadAndWrite(byte[] text, PlainResult result)
        {
            JsonSerializer.Deserialize(text, CaseJson.Default.CaseInput);
            Write(result);
        }

        internal void Write(PlainResult result)
        {
            buffer.ResetWrittenCount();
            json.Reset();
            JsonSerializer.Serialize(json, result, PlainResults.Default.PlainResult);
            output.SetLength(0);
            output.Write(buffer.WrittenSpan);
        }

        public void Dispose()
        {
            json.Dispose();
            output.Dispose();
        }
    }
}
