namespace GuaranteeRules.Receipts;

/// <summary>A text is not a receipt: it cannot be read, or it breaks the receipt's format.</summary>
public sealed class ReceiptFormatException : Exception
{
    internal ReceiptFormatException(string path, string message, Exception? inner = null)
        : base($"{path} {message}", inner) => Path = path;

    /// <summary>The member at fault, as <c>$.inputHash</c>; <c>$</c> for the text as a whole.</summary>
    public string Path { get; }
}
