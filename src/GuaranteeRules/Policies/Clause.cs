using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>What a clause is.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum ClauseKind
{
    /// <summary>A right of the buyer.</summary>
    Right,

    /// <summary>A condition of other clauses.</summary>
    Gate,

    /// <summary>An exclusion from other clauses.</summary>
    Exclusion,

    /// <summary>A demand for evidence.</summary>
    Evidence,

    /// <summary>A procedure or advice.</summary>
    Procedure,

    /// <summary>A duty of the merchant.</summary>
    Duty,

    /// <summary>Information.</summary>
    Information,
}

/// <summary>How a clause comes to cover a line.</summary>
public enum Offering
{
    /// <summary>With its programme.</summary>
    WithProgramme,

    /// <summary>Only where the listing names it.</summary>
    WhenListed,
}

/// <summary>Words in the languages of the library.</summary>
/// <param name="Chinese">Simplified Chinese.</param>
/// <param name="English">English.</param>
[DebuggerDisplay("{English}")]
public sealed record LocalText(string Chinese, string English)
{
    /// <summary>The words in that language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;
}

/// <summary>A language that texts and messages come in.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, zh-CN.</summary>
    Chinese,

    /// <summary>English, en.</summary>
    English,
}

/// <summary>One clause of a programme: an entry of the clause book. Immutable.</summary>
[DebuggerDisplay("{Id.Value,nq}")]
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record Clause
{
    /// <summary>The clause's id.</summary>
    public required ClauseId Id { get; init; }

    /// <summary>The programme it belongs to.</summary>
    public required ProgrammeHeader Programme { get; init; }

    /// <summary>Its place in the policy's order, over all programmes: by rank, then as the file lists it.</summary>
    public int Order { get; init; }

    /// <summary>What it is.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>What it promises, in our words.</summary>
    public required LocalText Text { get; init; }

    /// <summary>Where it is stated.</summary>
    public required LocalText Source { get; init; }

    /// <summary>The clauses, or the programme, that carry it out; empty for a clause that is judged by itself or not at all.</summary>
    public ValueList<string> PartOf { get; init; }

    /// <summary>The clauses that are part of this one.</summary>
    public ValueList<Clause> Parts { get; internal set; }

    /// <summary>Why no rule judges it; null: it is judged.</summary>
    public LocalText? NotJudged { get; init; }

    /// <summary>The clause family whose rules judge it; null: see <see cref="PartOf"/> and <see cref="NotJudged"/>.</summary>
    public string? Family { get; init; }

    /// <summary>How it comes to cover a line.</summary>
    public Offering Offered { get; init; }

    /// <summary>The grounds of the claims it answers or, for a side remedy, follows.</summary>
    public ValueList<Ground> Grounds { get; init; }

    /// <summary>Its dated terms, the earliest first.</summary>
    public ValueList<ClauseVersion> Versions { get; init; }

    /// <summary>What it does; every version does the same.</summary>
    public ClauseRole Role => Versions.Count == 0 ? ClauseRole.None : Versions[0].AnyTerms.Role;

    /// <summary>Two clauses are equal where their ids are: a book holds each id once.</summary>
    public bool Equals(Clause? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Whether it answers claims on that ground, or follows them.</summary>
    internal bool Answers(Ground ground)
    {
        foreach (var own in Grounds)
        {
            if (own == ground)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The version in force at an instant; null: none was yet, or none is any more.</summary>
    public ClauseVersion? VersionAt(Instant placedAt)
    {
        foreach (var version in Versions)
        {
            if (version.IsInForce(placedAt))
            {
                return version;
            }
        }

        return null;
    }
}

/// <summary>What all clauses of a programme share.</summary>
/// <param name="Id">The programme's id.</param>
/// <param name="Platform">The platform it belongs to.</param>
/// <param name="Label">Whether it covers only lines that carry its label; else it covers every order of the platform.</param>
/// <param name="Rank">Its place in the order of preference; lower is preferred.</param>
/// <param name="InKindPaidBy">Who pays for what is given in kind.</param>
/// <param name="Title">Its name.</param>
/// <param name="Source">Where it is described.</param>
[DebuggerDisplay("{Id.Value,nq}")]
public sealed record ProgrammeHeader(ProgrammeId Id, PlatformId Platform, bool Label, int Rank, Party InKindPaidBy, LocalText Title, LocalText Source);
