using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toe.Adoption.Json;

/// <summary>Reads finite numbers only: by default 1e999 would be read as infinity.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException("A number was expected.");
        }

        double value = reader.GetDouble();
        return double.IsFinite(value) ? value : throw new JsonException("A number is out of range.");
    }

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
