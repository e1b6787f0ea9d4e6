using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>A receipt is reproduced by the policies that gave it, and by nothing else: whatever is changed is noticed.</summary>
public sealed class ReceiptsTellTheTruth
{
    // Each byte takes a replay; so many bytes apart, over many cases, every kind of place comes up.
    private const int Step = 13;

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_receipt_is_reproduced(Language language) => Law.Holds(CaseGenerator.SeveralClaims, @case => Reproduced(@case, language), count: 500, atLeast: 500);

    [Fact]
    public void A_changed_byte_of_the_input_is_noticed() => Law.Holds(CaseGenerator.OneClaim, @case => Noticed(@case, receipt => receipt.Input), count: 60, atLeast: 60);

    [Fact]
    public void A_changed_byte_of_the_result_is_noticed() => Law.Holds(CaseGenerator.OneClaim, @case => Noticed(@case, receipt => receipt.Result), count: 40, atLeast: 40);

    [Fact]
    public void A_changed_byte_of_a_policy_is_noticed()
    {
        var @case = CaseGenerator.OneClaim.First(1)[0];
        var receipt = Receipt.Of(Judged.Book, @case);
        foreach (var file in PolicyFile.Embedded)
        {
            for (var at = 0; at < file.Utf8.Length; at += 1 + (file.Utf8.Length / 25))
            {
                if (!char.IsWhiteSpace((char)file.Utf8.Span[at]) && Book(file, at) is { } changed)
                {
                    Assert.Contains(receipt.Verify(changed).Differences, difference => difference.Part == ReceiptPart.Policy && difference.Path == $"$.programmes['{Path.GetFileNameWithoutExtension(file.Name)}']");
                }
            }
        }
    }

    private static Trial Reproduced(Case @case, Language language)
    {
        var text = Written(Receipt.Of(Judged.Book, @case, language));
        var read = Receipt.Read(text);
        var verified = read.Verify(Judged.Book);
        return Trial.Of(verified.IsReproduced && Written(read).SequenceEqual(text), () => string.Join('\n', verified.Differences));
    }

    /// <summary>A byte that is changed makes a text that is no receipt, or one that differs.</summary>
    private static Trial Noticed(Case @case, Func<Receipt, ReadOnlyMemory<byte>> part)
    {
        var receipt = Receipt.Of(Judged.Book, @case);
        var text = Written(receipt);
        var start = text.AsSpan().IndexOf(part(receipt).Span);
        for (var at = start; at < start + part(receipt).Length; at += Step)
        {
            var changed = (byte[])text.Clone();
            changed[at] = at % 3 == 0 ? (byte)(changed[at] ^ 0x80) : Other(changed[at]);
            if (IsReproduced(changed))
            {
                return Trial.Broken($"Nobody notices byte {at}: {System.Text.Encoding.UTF8.GetString(changed)}");
            }
        }

        return Trial.Held;
    }

    /// <summary>A byte of the same kind, so that the text often stays a receipt.</summary>
    private static byte Other(byte one) => one switch
    {
        (byte)'9' => (byte)'8',
        (byte)'z' => (byte)'y',
        _ => (byte)(one ^ 1),
    };

    private static bool IsReproduced(byte[] text)
    {
        try
        {
            return Receipt.Read(text).Verify(Judged.Book).IsReproduced;
        }
        catch (ReceiptFormatException)
        {
            return false;
        }
    }

    private static GuaranteeBook? Book(PolicyFile file, int at)
    {
        var bytes = file.Utf8.ToArray();
        bytes[at] = Other(bytes[at]);
        try
        {
            return new GuaranteeBook(GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded.Where(other => other != file), file with { Utf8 = bytes }]));
        }
        catch (PolicyException)
        {
            return null;
        }
    }

    private static byte[] Written(Receipt receipt)
    {
        using var output = new MemoryStream();
        receipt.Write(output);
        return output.ToArray();
    }
}
