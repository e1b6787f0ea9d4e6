using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GuaranteeRules.Json;

/// <summary>How the text of a case becomes <see cref="CaseInput"/>: generated when the library is built, without reflection, so that it can be trimmed and compiled ahead of time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    AllowDuplicateProperties = false,
    MaxDepth = Deepest,
    Converters =
    [
        typeof(MoneyConverter),
        typeof(InstantConverter),
        typeof(FlagConverter),
        typeof(ListedIdConverter),
        typeof(TraitConverter),
        typeof(NameConverter<Category>),
        typeof(NameConverter<Credit>),
        typeof(NameConverter<DeliveryPromise>),
        typeof(NameConverter<EvidenceKind>),
        typeof(NameConverter<Finding>),
        typeof(NameConverter<GoodsState>),
        typeof(NameConverter<Ground>),
        typeof(NameConverter<Head>),
        typeof(NameConverter<QuoteKind>),
        typeof(NameConverter<Region>),
        typeof(NameConverter<ReviewVerdict>),
        typeof(NameConverter<RulingVerdict>),
    ])]
[JsonSerializable(typeof(CaseInput))]
internal sealed partial class CaseJson : JsonSerializerContext
{
    /// <summary>How deeply a case may be nested; its own objects and lists go five deep, the rest is the callers' own.</summary>
    internal const int Deepest = 64;

    internal static readonly JsonReaderOptions Reading = new() { MaxDepth = Deepest };

    /// <summary>What the case format has at a place: the serializer itself refuses nothing but what is no list or no object.</summary>
    internal static string Expected(IEnumerable<Step> steps)
    {
        JsonTypeInfo type = Default.CaseInput;
        foreach (var (member, item) in steps)
        {
            type = TypeOf(type.Properties.First(property => property.Name == member).PropertyType);
            type = item < 0 ? type : TypeOf(type.ElementType!);
        }

        return type.Kind == JsonTypeInfoKind.Enumerable ? "a list" : "an object";
    }

    private static JsonTypeInfo TypeOf(Type type) => Default.GetTypeInfo(type)!;
}
