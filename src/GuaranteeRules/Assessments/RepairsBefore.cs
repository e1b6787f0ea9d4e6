namespace GuaranteeRules.Assessments;

/// <summary>What a claim says of an earlier repair.</summary>
internal static class RepairsBefore
{
    extension(Claim claim)
    {
        /// <summary>Whether an earlier repair is over, so that another can begin: it failed, or the unit has come back.</summary>
        internal bool SaysRepairIsOver => claim.Repair is { } repair && (repair.FailedRepairs > 0 || repair.ReturnedAt <= claim.SubmittedAt);
    }
}
