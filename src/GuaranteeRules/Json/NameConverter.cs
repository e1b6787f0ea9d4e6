using System.Text;
using System.Text.Json;
using GuaranteeRules.Facts;

namespace GuaranteeRules.Json;

/// <summary>Reads the value of an enumeration by its name in lower case with hyphens.</summary>
internal class NameConverter<T> : InputConverter<T>
    where T : struct, Enum
{
    // Names have at most some twenty letters, each of which may be an escape of six.
    private const int Longest = 32 * 6;

    private readonly T[] values;
    private readonly byte[][] names;
    private readonly string expected;

    public NameConverter()
        : this(Enum.GetValues<T>())
    {
    }

    protected NameConverter(T[] values)
    {
        this.values = values;
        names = Array.ConvertAll(values, value => Encoding.UTF8.GetBytes(Names<T>.Of(value)));
        expected = $"one of {string.Join(", ", values.Select(Names<T>.Of))}";
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Text(reader, stackalloc byte[Longest]);
        for (var i = 0; i < names.Length; i++)
        {
            if (text.SequenceEqual(names[i]))
            {
                return values[i];
            }
        }

        throw Wrong(reader, expected);
    }
}

/// <summary>Reads what a claim may want: the heads that are an award.</summary>
internal sealed class WantedHeadConverter() : NameConverter<Head>([Head.Refund, Head.Exchange, Head.Reship, Head.Repair, Head.Replacement, Head.Loaner]);
