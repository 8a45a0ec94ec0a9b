using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toe.Adoption.Instruments;

/// <summary>A text as an object of languages: <c>{"en": "...", "id": "..."}</c>, in the order of the text.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object of languages was expected, such as {\"en\": \"...\"}.");
        }

        List<(string Language, string Text)> texts = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string language = reader.GetString()!;
            reader.Read();
            texts.Add(reader.TokenType == JsonTokenType.String
                ? (language, reader.GetString()!)
                : throw new JsonException("The text of a language is no string."));
        }

        try
        {
            return LocalizedText.Of(texts);
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(refusal.Message.Split(" (Parameter '")[0], refusal);
        }
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string language, string text) in value.Texts)
        {
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
    }
}
