namespace GuaranteeRules.Cli;

/// <summary>Gives out what came of replaying receipts, and counts it.</summary>
internal interface IVerificationReport
{
    /// <summary>The receipts so far whose replay differs.</summary>
    long Different { get; }

    /// <summary>The texts so far that are no receipt.</summary>
    long Unreadable { get; }

    void Result(CaseText text, Receipt receipt, ReceiptVerification verification);

    void Error(InputError error);

    /// <summary>Says what all of it comes to.</summary>
    void Finish();
}
