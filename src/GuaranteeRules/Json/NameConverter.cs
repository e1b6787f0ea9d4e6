using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Reads the value of an enumeration by its name in lower case with hyphens.</summary>
internal class NameConverter<T> : InputConverter<Given<T>>
    where T : struct, Enum
{
    // Names have at most some twenty letters, each of which may be an escape of six.
    private const int Longest = 32 * 6;

    private readonly Given<T>[] values;
    private readonly byte[][] names;
    private readonly string expected;

    public NameConverter()
        : this(Names<T>.Values)
    {
    }

    protected NameConverter(T[] values)
    {
        var texts = new string[values.Length];
        this.values = new Given<T>[values.Length];
        names = new byte[values.Length][];
        for (var i = 0; i < values.Length; i++)
        {
            texts[i] = Names<T>.Of(values[i]);
            names[i] = Encoding.UTF8.GetBytes(texts[i]);
            this.values[i] = new(values[i]);
        }

        expected = $"one of {string.Join(", ", texts)}";
    }

    public sealed override Given<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Text(reader, stackalloc byte[Longest]);
        for (var i = 0; i < names.Length; i++)
        {
            if (text.SequenceEqual(names[i]))
            {
                return values[i];
            }
        }

        throw Wrong(reader, expected, Nearest.SentenceOf(Encoding.UTF8.GetString(text), names.Select(Encoding.UTF8.GetString)));
    }
}

/// <summary>Reads what a claim may want: the heads that are an award.</summary>
internal sealed class WantedHeadConverter() : NameConverter<Head>(Heads.MayBeWanted.AsSpan().ToArray());

/// <summary>Reads traits, which stand in a list, where a null is refused.</summary>
internal sealed class TraitConverter : NameConverter<Trait>
{
    public override bool HandleNull => true;
}
