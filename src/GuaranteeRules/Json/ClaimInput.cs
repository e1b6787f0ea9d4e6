using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Json;

internal sealed class ClaimInput : Input
{
    /// <summary>What a claim may want: the heads that are an award.</summary>
    private static readonly NameValue<Head> Wanted = new([Head.Refund, Head.Exchange, Head.Reship, Head.Repair, Head.Replacement, Head.Loaner]);

    public string? Id { get; set; }

    public string? Line { get; set; }

    public Given<Ground>? Ground { get; set; }

    public Given<Instant>? SubmittedAt { get; set; }

    public Given<int>? Quantity { get; set; }

    public Given<Head>? Wants { get; set; }

    public Given<GoodsState>? Goods { get; set; }

    public Given<Money>? ReturnFreight { get; set; }

    public PickupInput? Pickup { get; set; }

    public string? Service { get; set; }

    public string? Of { get; set; }

    public ReviewInput? Review { get; set; }

    public RepairInput? Repair { get; set; }

    public EvidenceInput?[]? Evidence { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("id"u8))
        {
            Id = text.Id();
        }
        else if (text.Is("line"u8))
        {
            Line = text.Id();
        }
        else if (text.Is("ground"u8))
        {
            Ground = text.Name(NameValue<Ground>.Any);
        }
        else if (text.Is("submittedAt"u8))
        {
            SubmittedAt = text.Instant();
        }
        else if (text.Is("quantity"u8))
        {
            Quantity = text.Count(1);
        }
        else if (text.Is("wants"u8))
        {
            Wants = text.Name(Wanted);
        }
        else if (text.Is("goods"u8))
        {
            Goods = text.Name(NameValue<GoodsState>.Any);
        }
        else if (text.Is("returnFreight"u8))
        {
            ReturnFreight = text.Money();
        }
        else if (text.Is("pickup"u8))
        {
            Pickup = text.Object<PickupInput>();
        }
        else if (text.Is("service"u8))
        {
            Service = text.Id();
        }
        else if (text.Is("of"u8))
        {
            Of = text.Id();
        }
        else if (text.Is("review"u8))
        {
            Review = text.Object<ReviewInput>();
        }
        else if (text.Is("repair"u8))
        {
            Repair = text.Object<RepairInput>();
        }
        else if (text.Is("evidence"u8))
        {
            Evidence = text.List<EvidenceInput>();
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class PickupInput : Input
{
    public Given<Instant>? Slot { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("slot"u8))
        {
            Slot = text.Instant();
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class ReviewInput : Input
{
    public Given<ReviewVerdict>? Verdict { get; set; }

    public Given<Instant>? At { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("verdict"u8))
        {
            Verdict = text.Name(NameValue<ReviewVerdict>.Any);
        }
        else if (text.Is("at"u8))
        {
            At = text.Instant();
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class RepairInput : Input
{
    public Given<bool>? Feasible { get; set; }

    public Given<Money>? Estimate { get; set; }

    public Given<int>? FailedRepairs { get; set; }

    public Given<int>? DaysInRepair { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("feasible"u8))
        {
            Feasible = text.Flag();
        }
        else if (text.Is("estimate"u8))
        {
            Estimate = text.Money();
        }
        else if (text.Is("failedRepairs"u8))
        {
            FailedRepairs = text.Count(0);
        }
        else if (text.Is("daysInRepair"u8))
        {
            DaysInRepair = text.Count(0);
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class EvidenceInput : Input
{
    public Given<EvidenceKind>? Kind { get; set; }

    public Given<bool>? Official { get; set; }

    public Given<Finding>? Finding { get; set; }

    public Given<Instant>? At { get; set; }

    public Given<Money>? Amount { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("kind"u8))
        {
            Kind = text.Name(NameValue<EvidenceKind>.Any);
        }
        else if (text.Is("official"u8))
        {
            Official = text.Flag();
        }
        else if (text.Is("finding"u8))
        {
            Finding = text.Name(NameValue<Finding>.Any);
        }
        else if (text.Is("at"u8))
        {
            At = text.Instant();
        }
        else if (text.Is("amount"u8))
        {
            Amount = text.Money();
        }
        else
        {
            return false;
        }

        return true;
    }
}
