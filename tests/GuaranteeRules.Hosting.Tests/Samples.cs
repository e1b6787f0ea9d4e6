using System.Text;

namespace GuaranteeRules.Hosting.Tests;

/// <summary>The sample cases, as texts and as facts.</summary>
internal static class Samples
{
    internal static GuaranteeBook Book { get; } = GuaranteeBook.Standard();

    /// <summary>One text a case.</summary>
    internal static IReadOnlyList<string> Texts { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(text => text.Length > 0 && CaseReader.TryRead(Bytes(text), Book.Policies, out _, out _))];

    internal static IReadOnlyList<Case> Cases { get; } = [.. Texts.Select(text => CaseReader.Read(Bytes(text), Book.Policies))];

    /// <summary>A price that fell within the days of 天猫无忧购: granted ¥200.00 while they are seven.</summary>
    internal static Case Fridge { get; } = CaseReader.Read(Bytes(FridgeText), Book.Policies);

    internal const string FridgeText =
        """
        {"id":"fridge","order":{"id":"o-1","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},"lines":[{"id":"l-1","paid":"3999.00","programmes":["tmall.worry-free"]}],"quotes":[{"line":"l-1","at":"2025-03-04T09:00:00+08:00","unitPrice":"3799.00","kind":"public"}],"claims":[{"id":"k-1","line":"l-1","ground":"price-drop","submittedAt":"2025-03-04T10:00:00+08:00"}]}
        """;

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
