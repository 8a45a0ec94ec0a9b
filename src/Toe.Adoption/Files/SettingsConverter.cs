using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Files;

/// <summary>The settings of an estimate as JSON; none may be missing, and each is checked as in code.</summary>
internal sealed class SettingsConverter : JsonConverter<PlsSettings>
{
    public override PlsSettings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var converter = (JsonConverter<SettingsDocument>)Document(options).Converter;
        SettingsDocument document = converter.Read(ref reader, typeof(SettingsDocument), options)!;
        try
        {
            return new PlsSettings
            {
                Scheme = document.Scheme,
                Consistent = document.Consistent,
                Tolerance = document.Tolerance,
                MaximumIterations = document.MaximumIterations,
                RefuseUnconverged = document.RefuseUnconverged,
                Missing = document.Missing,
            };
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(Refusal.Words(refusal), refusal);
        }
    }

    public override void Write(Utf8JsonWriter writer, PlsSettings value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            new SettingsDocument
            {
                Scheme = value.Scheme,
                Consistent = value.Consistent,
                Tolerance = value.Tolerance,
                MaximumIterations = value.MaximumIterations,
                RefuseUnconverged = value.RefuseUnconverged,
                Missing = value.Missing,
            },
            Document(options));

    private static JsonTypeInfo<SettingsDocument> Document(JsonSerializerOptions options) =>
        (JsonTypeInfo<SettingsDocument>)options.GetTypeInfo(typeof(SettingsDocument));
}
