namespace GuaranteeRules.Json;

/// <summary>Languages as texts name them: <c>zh-CN</c> and <c>en</c>.</summary>
internal static class LanguageTag
{
    private const string Chinese = "zh-CN";
    private const string English = "en";

    internal static string Of(Language language) => language == Language.English ? English : Chinese;

    /// <summary>The language of a tag; null: none of the library's.</summary>
    internal static Language? Parse(string? tag) => tag switch
    {
        Chinese => Language.Chinese,
        English => Language.English,
        _ => null,
    };
}
