// A fresh process that decides its first case: the policies are read, the rules put in order, and the result is written.
using GuaranteeRules;
using GuaranteeRules.Json;
using GuaranteeRules.Policies;

var book = GuaranteeBook.Standard();
var fridge = CaseReader.Read(
    """
    {"id":"fridge","order":{"id":"o-1","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},
    "lines":[{"id":"l-1","category":"appliance","paid":"3999.00","programmes":["tmall.worry-free"],"shippedAt":"2025-03-01T20:00:00+08:00","signedAt":"2025-03-03T09:00:00+08:00"}],
    "quotes":[{"line":"l-1","at":"2025-03-04T09:00:00+08:00","unitPrice":"3799.00","kind":"public"}],
    "claims":[{"id":"k-1","line":"l-1","ground":"price-drop","submittedAt":"2025-03-04T10:00:00+08:00"}]}
    """u8.ToArray(),
    book.Policies);
using var output = Console.OpenStandardOutput();
ResultWriter.Write(output, book.Decide(fridge), Language.English);
