using System.Text.Json;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>Finds the answer sheets in a body and leaves reading them to the library's strict reader.</summary>
internal static class FirmReader
{
    /// <summary>How many sheets a firm has: what scoring it costs.</summary>
    public static int CountSheets(ReadOnlySpan<byte> firm) => Math.Max(1, Elements(firm, "informants"u8)?.Count ?? 1);

    /// <summary>The score of a firm: one sheet, or several below the member <c>informants</c>.</summary>
    public static Validated<ReadinessScore> Score(ReadinessScorer scorer, ReadOnlySpan<byte> firm) => AnswerSheet.ParseAll(firm).Then(sheets => scorer.Score(sheets));

    /// <summary>Where the elements of an array stand, in an object whose one member is that array; null where it is none.</summary>
    /// <remarks>Whatever else is wrong is found by those who read the elements, or the whole where this says null.</remarks>
    public static List<Range>? Elements(ReadOnlySpan<byte> json, ReadOnlySpan<byte> member)
    {
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = 64 });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject
                || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(member)
                || !reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                return null;
            }

            List<Range> elements = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                elements.Add(start..(int)reader.BytesConsumed);
            }

            return reader.Read() && reader.TokenType == JsonTokenType.EndObject && !reader.Read() ? elements : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
