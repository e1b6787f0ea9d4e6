using System.Text.Json.Serialization;

namespace GuaranteeRules.Facts;

/// <summary>The id of a programme, as <c>tmall.worry-free</c>.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct ProgrammeId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a clause, <c>platform.programme.clause</c>; stable for ever.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct ClauseId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of an order line, unique within its case.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct LineId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a parcel that goods go back in, as the caller names it.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct ParcelId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a claim, unique within its case.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct ClaimId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a case.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct CaseId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of an order.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct OrderId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a buyer.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct BuyerId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a merchant.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct MerchantId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a platform, as <c>tmall</c>.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct PlatformId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of an article, as the merchant numbers it.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct Sku(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
