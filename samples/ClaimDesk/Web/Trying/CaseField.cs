using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace ClaimDesk.Web.Trying;

/// <summary>A member of a case that people change in a form. A member that the form leaves alone keeps its text to the letter.</summary>
/// <param name="Name">What the form calls it.</param>
/// <param name="Part">Whose member it is.</param>
/// <param name="Kind">How it is written.</param>
internal sealed record CaseField(string Name, CasePart Part, FieldKind Kind)
{
    private const string China = "+08:00";

    /// <summary>What stands in the form; empty where the case has no such member.</summary>
    internal string Read(JsonObject facts)
    {
        var text = Part.In(facts)?[Name] is JsonValue value ? value.ToString() : "";
        return Kind == FieldKind.Instant ? Clock(text) : text;
    }

    /// <summary>Writes what the form says, where it says something new.</summary>
    internal void Write(JsonObject facts, string text)
    {
        if (Part.In(facts) is not { } part || text == Read(facts))
        {
            return;
        }

        if (text.Length == 0)
        {
            part.Remove(Name);
            return;
        }

        part[Name] = Kind switch
        {
            FieldKind.Instant => Instant(text),
            FieldKind.Number when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => text,
        };
    }

    /// <summary>A time of China's wall clock, as forms write it, with its offset. What is no time is left for the reader to refuse.</summary>
    internal static string Instant(string clock) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(clock).Success ? clock + ":00" + China : clock + China;

    private static string Clock(string text)
    {
        if (!CaseInstant.TryParse(text, out var instant))
        {
            return text;
        }

        var clock = instant.ToChina().LocalDateTime;
        return clock.ToString(clock.Second == 0 ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }
}

/// <summary>How a member is written.</summary>
internal enum FieldKind
{
    /// <summary>As it is.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>An instant, which forms show as China's wall clock.</summary>
    Instant,
}
