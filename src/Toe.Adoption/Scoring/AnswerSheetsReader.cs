using System.Text.Json;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>Finds the sheets of several informants in a text and leaves reading them to <see cref="AnswerSheetReader"/>.</summary>
internal static class AnswerSheetsReader
{
    private const int MostInformants = 1000;

    public static Validated<ValueList<AnswerSheet>> Read(ReadOnlySpan<byte> json)
    {
        if (Informants(json) is not { } informants)
        {
            return AnswerSheetReader.Read(json).Then(sheet => Validated.Valid<ValueList<AnswerSheet>>([sheet]));
        }

        if (informants.Count is 0 or > MostInformants)
        {
            return Validated.Refused<ValueList<AnswerSheet>>(informants.Count == 0
                ? IssueCodes.NoAnswerSheet.Error("informants", "There is no answer sheet.", "A score needs that of one person at least.", "Ask somebody.")
                : IssueCodes.LimitExceeded.Error(
                    "informants", Text.Invariant($"There are more than {MostInformants} informants."), "A firm has fewer.", "Send one firm at a time."));
        }

        List<AnswerSheet> sheets = [];
        SheetIssues issues = new();
        for (int i = 0; i < informants.Count; i++)
        {
            Validated<AnswerSheet> sheet = AnswerSheetReader.Read(json[informants[i]]);
            if (sheet.TryGetValue(out AnswerSheet? value))
            {
                sheets.Add(value);
            }

            foreach (Issue issue in sheet.Issues)
            {
                issues.Add(informants.Count == 1 ? issue : issue with { Subject = Text.Invariant($"informant {i + 1}, {issue.Subject}") });
            }
        }

        return issues.Count > 0
            ? Validated.Refused<ValueList<AnswerSheet>>(issues.All())
            : Validated.Valid<ValueList<AnswerSheet>>([.. sheets]);
    }

    // Where the sheets stand in an object whose one member is the list of informants; null where it is none. Whatever else is wrong is found by
    // the reader of a sheet, in the element or in the whole.
    private static List<Range>? Informants(ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = 64 });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject
                || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("informants"u8)
                || !reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                return null;
            }

            List<Range> elements = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (elements.Count <= MostInformants)
                {
                    elements.Add(start..(int)reader.BytesConsumed);
                }
            }

            return reader.Read() && reader.TokenType == JsonTokenType.EndObject && !reader.Read() ? elements : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
