using System.Text.Json;
using Toe.Adoption.Collections;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>Finds the answer sheets in a body and leaves reading them to the library's strict reader.</summary>
internal static class FirmReader
{
    /// <summary>The score of a firm: one sheet, or several below the member <c>informants</c>.</summary>
    public static Validated<ReadinessScore> Score(ReadinessScorer scorer, ReadOnlySpan<byte> firm)
    {
        if (Elements(firm, "informants"u8) is not { } informants)
        {
            return AnswerSheet.Parse(firm).Then(scorer.Score);
        }

        List<AnswerSheet> sheets = [];
        foreach (Range informant in informants)
        {
            Validated<AnswerSheet> sheet = AnswerSheet.Parse(firm[informant]);
            if (!sheet.TryGetValue(out AnswerSheet? value))
            {
                return sheet.Then(scorer.Score);
            }

            sheets.Add(value);
        }

        return scorer.Score(sheets);
    }

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
