using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GuaranteeRules.Json;

/// <summary>Reads cases strictly: what is not known is refused, never passed over.</summary>
public static class CaseReader
{
    /// <summary>The most bytes that the text of one case may have: 16 MiB, some forty thousand lines with a claim on each.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads one case.</summary>
    /// <param name="utf8">The JSON text; a byte order mark before it is passed over.</param>
    /// <param name="policies">The policies whose platforms, programmes and clauses the case may name.</param>
    /// <exception cref="CaseFormatException">The text is not JSON, breaks the case format, or is larger than <see cref="MostBytes"/>. Where several things are wrong
    /// it names the first of: what is not JSON, a member given twice, a value that is none, then object by object an unknown member or a missing one, and last what cannot be: a name that nothing bears, an id
    /// or an item given twice, a payout that never was. Of facts that were built in code, deciding says the same.</exception>
    public static Case Read(ReadOnlyMemory<byte> utf8, PolicyBook policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        var text = WithoutMark(utf8);
        var read = ReadFormat(text);
        return CaseCheck.Find(read, policies) is not { } problem ? read
            : throw problem.OnLine(CasePath.Line(text.Span, CasePath.Find(text.Span, CasePath.Parse(problem.Path!)).TokenStartIndex));
    }

    /// <summary>Reads one case as far as no policies are needed: it may name what nobody knows, or have an id twice, until it is decided.</summary>
    /// <param name="text">The JSON text without a byte order mark.</param>
    /// <exception cref="CaseFormatException">As for <see cref="Read"/>, where no policies are needed to see it.</exception>
    internal static Case ReadFormat(ReadOnlyMemory<byte> text)
    {
        RefuseUnreadable(text.Span);
        return new CaseBuilder(text).Case(Parse(text.Span));
    }

    /// <summary>Reads one case, or says why it is none: for a stream that goes on after a bad one.</summary>
    /// <param name="utf8">As for <see cref="Read"/>.</param>
    /// <param name="policies">As for <see cref="Read"/>.</param>
    /// <param name="case">The case; null where there is none.</param>
    /// <param name="problem">What <see cref="Read"/> would throw; null where the case was read.</param>
    public static bool TryRead(ReadOnlyMemory<byte> utf8, PolicyBook policies, [NotNullWhen(true)] out Case? @case, [NotNullWhen(false)] out CaseFormatException? problem)
    {
        try
        {
            (@case, problem) = (Read(utf8, policies), null);
            return true;
        }
        catch (CaseFormatException found)
        {
            (@case, problem) = (null, found);
            return false;
        }
    }

    /// <summary>The id of a case that may be broken elsewhere, to name it in an error; null where none can be read.</summary>
    /// <param name="utf8">The text, JSON or not.</param>
    public static CaseId? TryReadId(ReadOnlyMemory<byte> utf8)
    {
        var reader = new Utf8JsonReader(WithoutMark(utf8).Span, CaseJson.Reading);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isId = reader.ValueTextEquals("id"u8);
                if (!reader.Read())
                {
                    return null;
                }

                if (isId)
                {
                    return reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 and <= 128 } id ? new CaseId(id) : null;
                }

                reader.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }

    // Editors of some systems put it there; it says nothing.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8;

    private static void RefuseUnreadable(ReadOnlySpan<byte> text)
    {
        if (text.Length > MostBytes)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length:N0} bytes, more than the {MostBytes:N0} that a case may have.");
            throw new CaseFormatException(InputCode.TooLarge, path: null, message);
        }

        if (!Utf8.IsValid(text))
        {
            throw new CaseFormatException(InputCode.Malformed, path: null, "The text is not valid UTF-8.", CasePath.Line(text, ValidStart(text)));
        }

        // Half of a surrogate pair, written as an escape, passes every parser until somebody wants the text.
        if ((text.IndexOf("\\ud"u8) >= 0 || text.IndexOf("\\uD"u8) >= 0) && TextCheck.Find(text) is { } problem)
        {
            throw problem;
        }
    }

    private static CaseInput Parse(ReadOnlySpan<byte> text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, CaseJson.Default.CaseInput)
                ?? throw new CaseFormatException(InputCode.InvalidValue, "$", "is null, not an object.", CasePath.Line(text, text.IndexOf((byte)'n')));
        }
        catch (JsonException e)
        {
            throw TextCheck.Find(text) ?? Explanation(text, e);
        }
    }

    /// <summary>What the serializer refused, in the words of the case format.</summary>
    private static CaseFormatException Explanation(ReadOnlySpan<byte> text, JsonException refusal)
    {
        var steps = CasePath.Parse(refusal.Path ?? "$");
        var found = CasePath.Find(text, steps);
        var message = refusal is WrongValueException ? refusal.Message : $"is {Shown.Of(found)}, not {CaseJson.Expected(steps)}.";
        return new CaseFormatException(InputCode.InvalidValue, CasePath.Of(steps), message, CasePath.Line(text, found.TokenStartIndex), refusal);
    }

    private static int ValidStart(ReadOnlySpan<byte> text)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(text[valid..], out _, out var bytes) == OperationStatus.Done)
        {
            valid += bytes;
        }

        return valid;
    }
}
