using System.Text;
using System.Text.Json;
using GuaranteeRules.Facts;

namespace GuaranteeRules.Json;

/// <summary>Reads the value of an enumeration by its name in lower case with hyphens.</summary>
internal sealed class NameValue<T>
    where T : struct, Enum
{
    // Names have at most some twenty letters, each of which may be an escape of six.
    private const int Longest = 32 * 6;

    /// <summary>Any value of the enumeration.</summary>
    internal static readonly NameValue<T> Any = new(Names<T>.Values);

    private readonly Given<T>[] values;
    private readonly byte[][] names;
    private readonly string expected;

    internal NameValue(T[] values)
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

    internal Given<T> Read(in Utf8JsonReader reader)
    {
        var text = Unescaped.Text(reader, stackalloc byte[Longest]);
        for (var i = 0; i < names.Length; i++)
        {
            if (text.SequenceEqual(names[i]))
            {
                return values[i];
            }
        }

        throw WrongValueException.Of(reader, expected);
    }
}
