using System.Text.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>What the buyer can still do after a decision, or what would have helped.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record NextStep
{
    /// <summary>What it is.</summary>
    public required NextAction Action { get; init; }

    /// <summary>The ground to claim on; null where the ground stays.</summary>
    public Ground? Ground { get; init; }

    /// <summary>The clause that would answer; null: none by itself.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Kinds of evidence, any one of which helps; empty where none does.</summary>
    public ValueList<EvidenceKind> Evidence { get; init; }

    /// <summary>From when, inclusive; null: now.</summary>
    public Instant? From { get; init; }

    /// <summary>Until when; null: no end is known.</summary>
    public Instant? Until { get; init; }

    /// <summary>Whether it can still be done: a time that is over cannot come back, nor can a listing be changed that was bought from.</summary>
    public bool IsPossible => Action is not (NextAction.WasOpen or NextAction.NeedsListing);

    /// <summary>The step in one English sentence.</summary>
    public override string ToString() => Message(Language.English);

    /// <summary>The step in one sentence.</summary>
    public string Message(Language language) => NextStepSentence.Of(this, language);
}

/// <summary>Kinds of next steps.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum NextAction
{
    /// <summary>Bring what is missing.</summary>
    BringEvidence,

    /// <summary>Wait until the right arises.</summary>
    Wait,

    /// <summary>Ask the platform to step in.</summary>
    Escalate,

    /// <summary>Claim on another ground.</summary>
    Claim,

    /// <summary>Go the way the law gives everybody: no clause answers.</summary>
    StatutoryRoute,

    /// <summary>Wait for the merchant's answer.</summary>
    AwaitReview,

    /// <summary>Claim again after signing for the goods.</summary>
    Sign,

    /// <summary>Claim again after paying.</summary>
    Pay,

    /// <summary>Claim for no more units than were bought.</summary>
    ClaimFewer,

    /// <summary>Choose another slot for the collection.</summary>
    ChooseSlot,

    /// <summary>It was open until an instant, and is no more.</summary>
    WasOpen,

    /// <summary>The listing would have had to carry the clause when the order was placed.</summary>
    NeedsListing,
}
