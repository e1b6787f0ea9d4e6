namespace GuaranteeRules.Clauses.MerchantDeposits;

/// <summary>保证金: what a merchant deposits for the services it enrols in. A breach never lowers what the buyer gets.</summary>
internal static partial class MerchantDeposit
{
    /// <summary>The deposit of an enrolment is under what the service asks for.</summary>
    public sealed partial class ReportAShortDeposit : Rule
    {
        public override void Define()
        {
            Enrolment enrolment = null!;
            ClauseVersion<MerchantDepositTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => enrolment, e => version.IsShort(e));
            Then().Yield(_ => new Breach(Reason.Of(
                ReasonCode.MerchantDepositShort, version.Clause, Detail.Of("service", enrolment.Service.Value), Detail.Of("deposit", enrolment.Deposit), version.Demanded(enrolment))));
        }
    }
}
