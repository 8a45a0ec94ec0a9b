using System.Text.Json;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>Reads an answer sheet from JSON, token by token: all wrong answers in one list, none of them quoted.</summary>
internal static class AnswerSheetReader
{
    private const int MostAnswers = 10_000;

    public static Validated<AnswerSheet> Read(ReadOnlySpan<byte> json)
    {
        var answers = new Dictionary<string, double?>(StringComparer.Ordinal);
        SheetIssues issues = new();
        string? version = null;
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return Validated.Refused<AnswerSheet>(Unreadable("answers", "The JSON is no object."));
            }

            HashSet<string> members = new(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string member = reader.GetString()!;
                reader.Read();
                if (!members.Add(member))
                {
                    issues.Add(Unreadable(Text.Visible(member), "The member occurs twice."));
                    reader.Skip();
                }
                else if (member == "instrumentVersion" && reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
                {
                    version = reader.GetString();
                }
                else if (member == "answers" && reader.TokenType == JsonTokenType.StartObject)
                {
                    ReadAnswers(ref reader, answers, issues);
                }
                else
                {
                    issues.Add(Unreadable(Text.Visible(member), "The member is unknown or of another kind than expected."));
                    reader.Skip();
                }
            }

            reader.Read(); // throws where something follows
            if (!members.Contains("answers"))
            {
                issues.Add(Unreadable("answers", "The member 'answers' is missing."));
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The message of the parser may quote the input.
            string where = error is JsonException { LineNumber: { } line, BytePositionInLine: { } at } ? Text.Invariant($" at line {line + 1}, byte {at + 1}") : "";
            issues.Add(Unreadable("answers", $"The text is not valid JSON{where}."));
        }

        return issues.Count > 0
            ? Validated.Refused<AnswerSheet>(issues.All())
            : Validated.Valid(new AnswerSheet(answers) { InstrumentVersion = version });
    }

    private static void ReadAnswers(ref Utf8JsonReader reader, Dictionary<string, double?> answers, SheetIssues issues)
    {
        int count = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string item = reader.GetString()!;
            reader.Read();
            if (++count > MostAnswers)
            {
                if (count == MostAnswers + 1)
                {
                    issues.Add(IssueCodes.LimitExceeded.Error(
                        "answers", Text.Invariant($"There are more than {MostAnswers} answers."), "A sheet has fewer.", "Send one sheet at a time."));
                }

                reader.Skip();
                continue;
            }

            Issue? issue = ReadAnswer(ref reader, item, answers);
            if (issue is not null)
            {
                issues.Add(issue);
            }
        }
    }

    private static Issue? ReadAnswer(ref Utf8JsonReader reader, string item, Dictionary<string, double?> answers)
    {
        double? answer = null;
        JsonTokenType kind = reader.TokenType;
        if (kind == JsonTokenType.Number)
        {
            if (!reader.TryGetDouble(out double number) || !double.IsFinite(number))
            {
                return Unreadable($"item {Text.Visible(item)}", "The number is not finite.");
            }

            answer = number;
        }
        else if (kind != JsonTokenType.Null)
        {
            reader.Skip();
            string found = kind switch
            {
                JsonTokenType.String => "a text",
                JsonTokenType.True or JsonTokenType.False => "true or false",
                JsonTokenType.StartArray => "a list",
                _ => "an object",
            };
            return Unreadable($"item {Text.Visible(item)}", $"The answer is {found}.");
        }

        return answers.TryAdd(item, answer)
            ? null
            : IssueCodes.DuplicateAnswer.Error(
                $"item {Text.Visible(item)}", "It is answered twice.", "A sheet has one answer to an item.", "Remove one of them.");
    }

    private static Issue Unreadable(string subject, string found) => IssueCodes.UnreadableAnswers.Error(
        subject,
        found,
        "A sheet is {\"instrumentVersion\": text, \"answers\": {item: whole number or null}}.",
        "Correct it.");
}
