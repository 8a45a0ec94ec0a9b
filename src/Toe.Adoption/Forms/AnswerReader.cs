using Toe.Adoption.Instruments;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Forms;

/// <summary>
/// Reads the answers to a scale: the number, the words in any of the instrument's languages, or "don't know" as <c>DK</c> or in words.
/// Words that stand for two answers of a scale are never guessed.
/// </summary>
internal sealed class AnswerReader
{
    private const int LargestMemory = 10_000;

    private readonly ResponseScale scale;
    private readonly Dictionary<string, (AnswerKind Kind, int Answer)> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (AnswerKind Kind, int Answer)> read = new(StringComparer.Ordinal);

    public AnswerReader(ResponseScale scale)
    {
        this.scale = scale;
        for (int i = 0; i < scale.Labels.Count; i++)
        {
            Add(scale.Labels[i], (AnswerKind.Offered, scale.Minimum + i));
        }

        if (scale.DontKnow is { } dontKnow)
        {
            Add(dontKnow, (AnswerKind.DontKnow, 0));
        }
    }

    public AnswerKind Read(string text, CellRules rules, out int answer)
    {
        if (!read.TryGetValue(text, out (AnswerKind Kind, int Answer) found))
        {
            found = Understand(text, rules);
            if (read.Count < LargestMemory)
            {
                read.Add(text, found);
            }
        }

        answer = found.Answer;
        return found.Kind;
    }

    private (AnswerKind Kind, int Answer) Understand(string text, CellRules rules)
    {
        if (rules.Read(text, out double number) == CellKind.Number
            && double.IsInteger(number) && number >= scale.Minimum && number <= scale.Maximum)
        {
            return (AnswerKind.Offered, (int)number);
        }

        string key = Wording.Key(text);
        return scale.DontKnow is not null && key == ResponseScale.DontKnowAnswer
            ? (AnswerKind.DontKnow, 0)
            : words.GetValueOrDefault(key, (AnswerKind.NotOffered, 0));
    }

    private void Add(LocalizedText text, (AnswerKind Kind, int Answer) answer)
    {
        foreach (string key in text.Languages.Select(language => Wording.Key(text.In(language))))
        {
            if (!words.TryAdd(key, answer) && words[key] != answer)
            {
                words[key] = (AnswerKind.Ambiguous, 0);
            }
        }
    }
}
