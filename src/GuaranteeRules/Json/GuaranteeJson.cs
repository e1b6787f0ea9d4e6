using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GuaranteeRules.Json.Serialization;

namespace GuaranteeRules.Json;

/// <summary>The library's types in System.Text.Json: the same JSON as <see cref="CaseReader"/>, <see cref="CaseWriter"/> and <see cref="ResultWriter"/> have, byte for byte. Thread-safe.</summary>
/// <remarks>
/// The types name their converter themselves, so that any serializer writes them: in Chinese, and with <see cref="ResultDetail.Standard"/>. These options are for the rest: another language, more or less detail,
/// NodaTime's instants as the case format writes them, and programs that are trimmed or compiled ahead of time. Writing never judges again, unless <see cref="ResultDetail.Full"/> asks for it.
/// A case is read as <see cref="CaseReader"/> does, except for what only policies can answer: a name that nothing bears is refused when the case is decided, with the same code and path.
/// </remarks>
public static class GuaranteeJson
{
    private static readonly ConcurrentDictionary<(Language Language, ResultDetail Detail), JsonSerializerOptions> Made = new();

    /// <summary>Options for the library's own types: Chinese, <see cref="ResultDetail.Standard"/>. Read-only.</summary>
    public static JsonSerializerOptions Options => In(Language.Chinese);

    /// <summary>How the library's types are serialised, generated when it was built: for the resolvers of a program that is trimmed or compiled ahead of time.</summary>
    public static IJsonTypeInfoResolver TypeInfo => GuaranteeJsonContext.Default;

    /// <summary>Options for the library's own types: the same object for the same language and detail. Read-only.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <param name="detail">How much of a result is written.</param>
    public static JsonSerializerOptions In(Language language, ResultDetail detail = ResultDetail.Standard) => Made.GetOrAdd((language, detail), Make);

    /// <summary>Has options of one's own write the library's types in that language and detail, and instants as the case format does.</summary>
    /// <param name="options">The options; not read-only yet.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="detail">How much of a result is written.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static JsonSerializerOptions AddGuaranteeRules(this JsonSerializerOptions options, Language language = Language.Chinese, ResultDetail detail = ResultDetail.Standard)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new GuaranteeJsonConverter(language, detail));

        // Options without a resolver use reflection where they may: a resolver would take that away from the caller's own types.
        var isNeeded = options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault;
        if (isNeeded && !options.TypeInfoResolverChain.Contains(TypeInfo))
        {
            options.TypeInfoResolverChain.Add(TypeInfo);
        }

        return options;
    }

    private static JsonSerializerOptions Make((Language Language, ResultDetail Detail) chosen)
    {
        // Chinese stays readable, as it does in every other output of the library.
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = TypeInfo };
        options.Converters.Add(new GuaranteeJsonConverter(chosen.Language, chosen.Detail));
        options.MakeReadOnly();
        return options;
    }
}
