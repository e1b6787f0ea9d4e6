using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace ClaimDesk.Orders;

/// <summary>How the desk writes events and ledgers as JSON, in every store.</summary>
internal static class DeskJson
{
    internal static JsonSerializerOptions Options { get; } = Of(new JsonSerializerOptions());

    internal static JsonSerializerOptions Of(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // The texts are for databases and programs, never for a page: pages encode what they show.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        return options;
    }

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    internal static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}
