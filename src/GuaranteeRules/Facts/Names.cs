using System.Collections.Frozen;
using System.Text.Json;

namespace GuaranteeRules.Facts;

/// <summary>The names of an enumeration's values as the case format writes them: lower case, with hyphens.</summary>
/// <typeparam name="T">The enumeration; its values count from 0.</typeparam>
public static class Names<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Texts = Array.ConvertAll(Values, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    private static readonly FrozenDictionary<string, T> ByText = Texts.Zip(Values).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    /// <summary>All names, in the order of the values, separated by commas.</summary>
    public static string All => string.Join(", ", Texts);

    /// <summary>The name of a value.</summary>
    public static string Of(T value) => Texts[Array.IndexOf(Values, value)];

    /// <summary>The value of a name; the case of letters matters.</summary>
    public static bool TryParse(string text, out T value) => ByText.TryGetValue(text, out value);
}
