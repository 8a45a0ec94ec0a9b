using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Json;

/// <summary>A <see cref="ValueList{T}"/> as a JSON array without nulls.</summary>
internal sealed class ListConverter<T> : JsonConverter<ValueList<T>>
    where T : notnull
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array was expected.");
        }

        // The converter itself, on this very reader: a nested call of the serializer would count lines anew.
        var converter = (JsonConverter<T>)Item(options).Converter;
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(
                reader.TokenType != JsonTokenType.Null && converter.Read(ref reader, typeof(T), options) is { } item
                    ? item
                    : throw new JsonException("An item of an array is null."));
        }

        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, Item(options));
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Item(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
