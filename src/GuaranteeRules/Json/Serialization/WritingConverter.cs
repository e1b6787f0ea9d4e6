using System.Text.Json;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Json.Serialization;

/// <summary>Writes what a book decided, with the bytes that the library's writers give it whatever the options are. It cannot be read back: it names clauses, which only a book has.</summary>
internal sealed class WritingConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} is written, not read: decide the case again, or read its JSON as a JsonElement.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var buffer = LineBuffer.Take();
        write(buffer.Json, value);
        buffer.WriteTo(writer);
    }
}
