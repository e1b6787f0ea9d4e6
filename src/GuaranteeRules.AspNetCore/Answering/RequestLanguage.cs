using GuaranteeRules.Policies;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Answering;

/// <summary>Chooses the language of an answer by <c>Accept-Language</c>.</summary>
internal static class RequestLanguage
{
    /// <summary>The language that the client likes best of those there are; Chinese where it says nothing, or likes none of them.</summary>
    internal static Language Of(HttpRequest request)
    {
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.Where(wanted => wanted.Quality is not 0).OrderByDescending(wanted => wanted.Quality ?? 1))
        {
            if (Speaks(wanted.Value.AsSpan(), "en"))
            {
                return Language.English;
            }

            if (Speaks(wanted.Value.AsSpan(), "zh") || wanted.Value == "*")
            {
                return Language.Chinese;
            }
        }

        return Language.Chinese;
    }

    /// <summary>Says in the answer which it is, and that it depends on what was asked for.</summary>
    internal static void Tell(HttpResponse response, Language language)
    {
        response.Headers.ContentLanguage = TagOf(language);
        response.Headers.Vary = "Accept-Language";
    }

    internal static string TagOf(Language language) => language == Language.English ? "en" : "zh-CN";

    private static bool Speaks(ReadOnlySpan<char> tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
