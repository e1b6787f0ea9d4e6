using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GuaranteeRules.Facts;

/// <summary>The names of an enumeration's values as the case format writes them: lower case, with hyphens.</summary>
/// <typeparam name="T">The enumeration; its values count from 0.</typeparam>
/// <remarks>A generic of the framework over an enumeration is compiled anew at every start; none is used here.</remarks>
public static class Names<T>
    where T : struct, Enum
{
    private static readonly string[] Texts = Array.ConvertAll(Enum.GetNames(typeof(T)), JsonNamingPolicy.KebabCaseLower.ConvertName);

    /// <summary>All names, in the order of the values, separated by commas.</summary>
    public static string All => string.Join(", ", Texts);

    /// <summary>All values, in their order.</summary>
    internal static int Count => Texts.Length;

    internal static T[] Values
    {
        get
        {
            var values = new T[Texts.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Unsafe.BitCast<int, T>(i);
            }

            return values;
        }
    }

    /// <summary>Whether it is one of the values: code can make others.</summary>
    internal static bool Has(T value) => Unsafe.BitCast<T, int>(value) is >= 0 and var number && number < Texts.Length;

    /// <summary>The name of a value.</summary>
    public static string Of(T value) => Texts[Unsafe.BitCast<T, int>(value)];

    /// <summary>The value of a name; the case of letters matters.</summary>
    public static bool TryParse(string text, out T value)
    {
        var at = Array.IndexOf(Texts, text);
        value = Unsafe.BitCast<int, T>(Math.Max(at, 0));
        return at >= 0;
    }
}
