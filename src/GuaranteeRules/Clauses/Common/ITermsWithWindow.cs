namespace GuaranteeRules.Clauses.Common;

/// <summary>Terms of a right that lasts for a window.</summary>
internal interface ITermsWithWindow
{
    /// <summary>How long it lasts; null: there is no such limit.</summary>
    Window? Window { get; }
}
