using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace GuaranteeRules.Tests.Json;

/// <summary>Whatever the text, there is a case or a <see cref="CaseFormatException"/>, and nothing else.</summary>
public sealed class AnyTextTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    /// <summary>What a slip of the hand, or of a program, puts in the place of something else.</summary>
    private static readonly byte[][] Slips = [.. new[]
    {
        "null", "true", "0", "-1", "-0", "1.50", "1e400", "99999999999999999999", "\"\"", "\"x\"", "\"\\ud800\"", "\"\\u002B\"", "[]", "{}", "[null]", "[[]]", "{\"a\":1,\"a\":2}", "{\"id\":\"k-1\"}",
        ",", ":", "}", "]", "\"", "\\", "\n", "好", "\u0000", "\"note\"", "\"x-\"", "\"$ref\"", "\"id\"", "\"2025-03-01T10:00:00Z\"", "\"9999-12-31T23:59:59Z\"", "2147483648", "\"service\"",
    }.Select(Encoding.UTF8.GetBytes)];

    private static IReadOnlyList<byte[]> Cases { get; } = [.. Texts.Samples.Append(Texts.Whole).Append(Texts.Least).Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void Any_bytes_are_a_case_or_an_error() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), IsCaseOrError).Check(Many);

    [Fact]
    public void Any_start_of_a_case_is_an_error()
    {
        foreach (var text in Cases.TakeLast(1))
        {
            var end = text.AsSpan().TrimEnd("\n "u8).Length;
            Assert.All(Enumerable.Range(0, end), length => Assert.Equal("input.malformed", Assert.Throws<CaseFormatException>(() => Texts.Read(text[..length])).Code));
        }
    }

    [Fact]
    public void Any_byte_changed_gives_a_case_or_an_error() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            ArbMap.Default.ArbFor<byte>(),
            (which, where, value) =>
            {
                var text = Pick(Cases, which.Get * 31).ToArray();
                text[where.Get * 7919 % text.Length] = value;
                return IsCaseOrError(text);
            }).Check(Many);

    [Fact]
    public void Any_pieces_exchanged_give_a_case_or_an_error() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            ArbMap.Default.ArbFor<(NonNegativeInt Where, NonNegativeInt From, bool Slip)[]>(),
            (which, edits) =>
            {
                var text = Pick(Cases, which.Get * 31);
                foreach (var (where, from, slip) in edits.Take(4))
                {
                    var pieces = Pieces(text);
                    var (start, end) = Pick(pieces, where.Get * 7919);
                    var (other, otherEnd) = Pick(pieces, from.Get * 104_729);
                    text = [.. text.AsSpan(0, start), .. slip ? Pick(Slips, from.Get) : text.AsSpan(other, otherEnd - other), .. text.AsSpan(end)];
                }

                return IsCaseOrError(text);
            }).Check(Many);

    private static bool IsCaseOrError(byte[] text)
    {
        _ = CaseReader.TryReadId(text);
        try
        {
            var read = Texts.Read(text);
            return read.Lines.Count >= 0 && read == Texts.Read(text);
        }
        catch (CaseFormatException problem)
        {
            using var line = new MemoryStream();
            ResultWriter.WriteError(line, caseId: null, 1, problem.Code, problem.Path, problem.Message);
            return problem.Code.StartsWith("input.", StringComparison.Ordinal) && (problem.Code == "input.malformed" || problem.Path is not null) && problem.Line >= 1;
        }
    }

    private static T Pick<T>(IReadOnlyList<T> all, int which) => all[(int)((uint)which % (uint)all.Count)];

    /// <summary>Where the values and names of a text stand, as far as it is JSON.</summary>
    private static List<(int Start, int End)> Pieces(byte[] text)
    {
        var found = new List<(int, int)> { (0, 0) };
        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read())
            {
                found.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
            }
        }
        catch (JsonException)
        {
            // What comes before the fault will do.
        }

        return found;
    }
}
