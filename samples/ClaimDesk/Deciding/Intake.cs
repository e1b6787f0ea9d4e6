using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimDesk.Orders;

namespace ClaimDesk.Deciding;

/// <summary>Reads what comes in and writes it down in one form, so that the same thing sent twice is seen to be the same.</summary>
internal static class Intake
{
    /// <summary>An order as it was placed: a case without claims and payouts.</summary>
    internal static (string Order, OrderPlaced Placed) Order(ReadOnlyMemory<byte> utf8, PolicyBook policies)
    {
        var @case = Read(utf8, policies);
        if (@case.Claims.Count > 0 || @case.Payouts.Count > 0 || @case.Quotes.Count > 0)
        {
            throw DeskException.Invalid("An order is placed without claims, quotes and payouts: submit each claim by itself.");
        }

        CheckIds([@case.Order.Id.Value, .. @case.Lines.Select(line => line.Id.Value)]);
        return (@case.Order.Id.Value, new OrderPlaced(Canonical(@case with { Id = new CaseId(@case.Order.Id.Value) })) { At = @case.Order.PlacedAt });
    }

    /// <summary>A claim: <c>{"claim": {…}, "quotes": […]}</c>, both as in the case format.</summary>
    internal static ClaimSubmitted Claim(ReadOnlyMemory<byte> utf8, OrderLedger ledger, PolicyBook policies)
    {
        var body = Parsed(utf8);
        if (body.FirstOrDefault(member => member.Key is not ("claim" or "quotes")).Key is { } unknown)
        {
            throw DeskException.Invalid($"'{unknown}' is no member of a submission: it has 'claim' and 'quotes'.");
        }

        if (body["claim"] is not JsonObject claim || body["quotes"] is not (null or JsonArray))
        {
            throw DeskException.Invalid("A submission is {\"claim\": {…}, \"quotes\": […]}; the quotes may be left out.");
        }

        var text = CaseText.Of(ledger, [claim.DeepClone()], body["quotes"]?.DeepClone().AsArray() ?? []);
        var read = Read(text, policies);
        CheckIds([read.Claims[0].Id.Value]);
        var canonical = CaseText.Parse(Canonical(read));
        return new ClaimSubmitted(read.Claims[0].Id.Value, DeskJson.Write(canonical["claims"]![0]), DeskJson.Write(canonical["quotes"] ?? new JsonArray())) { At = read.Claims[0].SubmittedAt };
    }

    /// <summary>A JSON object whose members are each given once.</summary>
    internal static JsonObject Parsed(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return CaseText.Parse(Encoding.UTF8.GetString(utf8.Span));
        }
        catch (JsonException problem)
        {
            throw DeskException.Invalid($"The body is not the JSON that is expected: {problem.Message}");
        }
    }

    private static Case Read(ReadOnlyMemory<byte> utf8, PolicyBook policies)
    {
        try
        {
            var @case = CaseReader.Read(utf8, policies);
            // PostgreSQL cannot store it, and no id or text of people holds one.
            return utf8.Span.IndexOf("\\u0000"u8) < 0 ? @case : throw DeskException.Invalid("A text has the character U+0000.");
        }
        catch (CaseFormatException problem)
        {
            throw new DeskException(DeskProblem.Invalid, problem.Message, problem.Code);
        }
    }

    private static string Canonical(Case @case)
    {
        using var text = new MemoryStream();
        CaseWriter.Write(text, @case);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    /// <summary>Ids are parts of addresses here.</summary>
    private static void CheckIds(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (id is "." or ".." || id.Any(letter => letter is '/' or '\\' or '%' || char.IsControl(letter)))
            {
                throw DeskException.Invalid($"The id '{id}' cannot be part of an address: leave out /, \\, % and control characters.");
            }
        }
    }
}
