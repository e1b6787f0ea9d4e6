using System.Text.Json.Serialization;

namespace GuaranteeRules.Decisions;

/// <summary>Why a clause, or a claim, came out as it did, with the values that it rests on.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Clause">The clause it is about; null: the claim as a whole.</param>
/// <param name="Details">The values.</param>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record Reason(ReasonCode Code, Clause? Clause, ValueList<Detail> Details)
{
    /// <summary>A reason without values. Most have none, and passing three nulls would cost more than making the reason.</summary>
    internal static Reason Of(ReasonCode code, Clause? clause) => new(code, clause, []);

    /// <summary>A reason with the values that are known. Some may be missing, as a reason is also made for a condition that is met.</summary>
    internal static Reason Of(ReasonCode code, Clause? clause, Detail? first, Detail? second = null, Detail? third = null) => new(code, clause, (first, second, third) switch
    {
        (null, null, null) => [],
        ({ } a, null, null) => new(new[] { a }),
        ({ } a, { } b, null) => new(new[] { a, b }),
        ({ } a, { } b, { } c) => new(new[] { a, b, c }),
        _ => [.. Known(first), .. Known(second), .. Known(third)],
    });

    private static ValueList<Detail> Known(Detail? detail) => detail is { } known ? [known] : [];

    /// <summary>One line, as <c>window.expired of tmall.worry-free.return-window</c>.</summary>
    public override string ToString() => Clause is { } clause ? $"{Code} of {clause.Id}" : Code.Id;

    /// <summary>The reason in one sentence, with the numbers in it.</summary>
    public string Message(Language language) => Code.In(language).Say(Details, isOfAClause: Clause is not null);

    /// <summary>Whether it says that a clause does not cover the line at all.</summary>
    internal bool IsOfCoverage => Code == ReasonCode.NotEnrolled || Code == ReasonCode.NotOffered;
}
