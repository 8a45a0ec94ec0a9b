using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toe.Adoption.Json;

/// <summary>Writes an enum value as its name and reads nothing but such a name: no numbers, no lists of names.</summary>
internal sealed class NameEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Values.TryGetValue(reader.GetString()!, out T value)
            ? value
            : throw new JsonException($"One of {string.Join(", ", Values.Keys)} was expected.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}
