namespace GuaranteeRules.Facts;

/// <summary>The id of a programme, as <c>tmall.worry-free</c>.</summary>
public readonly record struct ProgrammeId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a clause, <c>platform.programme.clause</c>; stable for ever.</summary>
public readonly record struct ClauseId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of an order line, unique within its case.</summary>
public readonly record struct LineId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a parcel that goods go back in, as the caller names it.</summary>
public readonly record struct ParcelId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a claim, unique within its case.</summary>
public readonly record struct ClaimId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a case.</summary>
public readonly record struct CaseId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of an order.</summary>
public readonly record struct OrderId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a buyer.</summary>
public readonly record struct BuyerId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a merchant.</summary>
public readonly record struct MerchantId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of a platform, as <c>tmall</c>.</summary>
public readonly record struct PlatformId(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}

/// <summary>The id of an article, as the merchant numbers it.</summary>
public readonly record struct Sku(string Value)
{
    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
