using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using GuaranteeRules.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Json;

/// <summary>The converters of the library's types. They name it themselves; in the converters of one's own options it says the language and the detail, and how NodaTime's instants are written. Thread-safe.</summary>
/// <param name="language">The language of the messages.</param>
/// <param name="detail">How much of a result is written.</param>
[DebuggerDisplay("{Language}, {Detail}")]
public sealed class GuaranteeJsonConverter(Language language, ResultDetail detail) : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<GuaranteeJsonConverter, JsonConverter>> Makers = new()
    {
        [typeof(Case)] = _ => new CaseConverter(),
        [typeof(CaseResult)] = made => new WritingConverter<CaseResult>((json, result) => ResultWriter.Write(json, result, made.Language, made.Detail)),
        [typeof(Decision)] = made => new WritingConverter<Decision>((json, decision) => DecisionJson.Write(json, decision, made.Language, made.Detail)),
        [typeof(ClauseVerdict)] = made => new WritingConverter<ClauseVerdict>((json, considered) => DecisionJson.Write(json, considered, told: null, made.Language)),
        [typeof(Remedy)] = _ => new WritingConverter<Remedy>(RemedyJson.Write),
        [typeof(Reason)] = made => new WritingConverter<Reason>((json, reason) => ReasonJson.Write(json, reason, made.MessageLanguage)),
        [typeof(Breach)] = made => new WritingConverter<Breach>((json, breach) => ReasonJson.Write(json, breach.Reason, made.MessageLanguage)),
        [typeof(Condition)] = made => new WritingConverter<Condition>((json, condition) => ReasonJson.Write(json, condition, made.Language)),
        [typeof(NextStep)] = made => new WritingConverter<NextStep>((json, step) => StepJson.Write(json, step, made.Language)),
        [typeof(Entitlement)] = made => new WritingConverter<Entitlement>((json, entitlement) => EntitlementWriter.Write(json, entitlement, made.Language)),
        [typeof(Clause)] = _ => new WritingConverter<Clause>((json, clause) => json.WriteStringValue(clause.Id.Value)),
        [typeof(Money)] = _ => new AmountConverter(),
        [typeof(Instant)] = _ => new IsoInstantConverter(),

        [typeof(CaseId)] = _ => new TextIdConverter<CaseId>(id => new(id), id => id.Value),
        [typeof(OrderId)] = _ => new TextIdConverter<OrderId>(id => new(id), id => id.Value),
        [typeof(LineId)] = _ => new TextIdConverter<LineId>(id => new(id), id => id.Value),
        [typeof(ClaimId)] = _ => new TextIdConverter<ClaimId>(id => new(id), id => id.Value),
        [typeof(ParcelId)] = _ => new TextIdConverter<ParcelId>(id => new(id), id => id.Value),
        [typeof(BuyerId)] = _ => new TextIdConverter<BuyerId>(id => new(id), id => id.Value),
        [typeof(MerchantId)] = _ => new TextIdConverter<MerchantId>(id => new(id), id => id.Value),
        [typeof(PlatformId)] = _ => new TextIdConverter<PlatformId>(id => new(id), id => id.Value),
        [typeof(ProgrammeId)] = _ => new TextIdConverter<ProgrammeId>(id => new(id), id => id.Value),
        [typeof(ClauseId)] = _ => new TextIdConverter<ClauseId>(id => new(id), id => id.Value),
        [typeof(Sku)] = _ => new TextIdConverter<Sku>(id => new(id), id => id.Value),

        [typeof(Category)] = _ => new WordConverter<Category>(),
        [typeof(Trait)] = _ => new WordConverter<Trait>(),
        [typeof(Ground)] = _ => new WordConverter<Ground>(),
        [typeof(Head)] = _ => new WordConverter<Head>(),
        [typeof(GoodsState)] = _ => new WordConverter<GoodsState>(),
        [typeof(EvidenceKind)] = _ => new WordConverter<EvidenceKind>(),
        [typeof(Finding)] = _ => new WordConverter<Finding>(),
        [typeof(QuoteKind)] = _ => new WordConverter<QuoteKind>(),
        [typeof(ReviewVerdict)] = _ => new WordConverter<ReviewVerdict>(),
        [typeof(RulingVerdict)] = _ => new WordConverter<RulingVerdict>(),
        [typeof(Region)] = _ => new WordConverter<Region>(),
        [typeof(Credit)] = _ => new WordConverter<Credit>(),
        [typeof(DeliveryPromise)] = _ => new WordConverter<DeliveryPromise>(),
        [typeof(Instrument)] = _ => new WordConverter<Instrument>(),
        [typeof(Timing)] = _ => new WordConverter<Timing>(),
        [typeof(Party)] = _ => new WordConverter<Party>(),
        [typeof(Outcome)] = _ => new WordConverter<Outcome>(),
        [typeof(NextAction)] = _ => new WordConverter<NextAction>(),
        [typeof(EntitlementState)] = _ => new WordConverter<EntitlementState>(),
        [typeof(ClauseKind)] = _ => new WordConverter<ClauseKind>(),
    };

    /// <summary>Chinese, and <see cref="ResultDetail.Standard"/>.</summary>
    public GuaranteeJsonConverter()
        : this(Language.Chinese, ResultDetail.Standard)
    {
    }

    /// <summary>The language of the messages.</summary>
    public Language Language => language;

    /// <summary>How much of a result is written.</summary>
    public ResultDetail Detail => detail;

    private Language? MessageLanguage => detail == ResultDetail.Brief ? null : language;

    /// <summary>Whether it is a type of the library that has a form in JSON, or an instant.</summary>
    public override bool CanConvert(Type typeToConvert) => Makers.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Makers[typeToConvert](this);
}
