using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Toe.Adoption.Collections;
using Toe.Adoption.Json;

namespace Toe.Adoption.Files;

/// <summary>The numbers of a matrix row, on one line: on a line each, a matrix would be most of the file.</summary>
internal sealed class RowConverter : JsonConverter<ValueList<double>>
{
    private static readonly FiniteNumberConverter Number = new();

    public override ValueList<double> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array was expected.");
        }

        List<double> row = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            row.Add(Number.Read(ref reader, typeof(double), options));
        }

        return row.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<double> value, JsonSerializerOptions options) =>
        writer.WriteRawValue($"[{string.Join(", ", value.Select(Text))}]");

    private static string Text(double number) => double.IsFinite(number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : throw new ArgumentException("A number of a matrix is not finite.", nameof(number));
}
