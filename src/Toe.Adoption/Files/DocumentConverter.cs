using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Toe.Adoption.Json;

namespace Toe.Adoption.Files;

/// <summary>A type as the JSON of a document: a record of its shape in the file. What a document says is checked as in code.</summary>
internal abstract class DocumentConverter<T, TDocument> : JsonConverter<T>
    where T : class
    where TDocument : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The converter itself, on this very reader: a nested call of the serializer would count lines anew.
        TDocument document = ((JsonConverter<TDocument>)Info(options).Converter).Read(ref reader, typeof(TDocument), options)!;
        try
        {
            return FromDocument(document);
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(Refusal.Words(refusal), refusal);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ToDocument(value), Info(options));

    /// <exception cref="ArgumentException">The document says what the type does not take.</exception>
    /// <exception cref="JsonException">Its members do not fit each other.</exception>
    protected abstract T FromDocument(TDocument document);

    protected abstract TDocument ToDocument(T value);

    private static JsonTypeInfo<TDocument> Info(JsonSerializerOptions options) => (JsonTypeInfo<TDocument>)options.GetTypeInfo(typeof(TDocument));
}
