using System.Diagnostics;
using System.Globalization;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Forms;

/// <summary>
/// Reads the answers to a question about the firm: the id of a choice, the ids of several in the order of the question with a blank between, a whole
/// number in invariant digits, or a text.
/// </summary>
internal sealed class ProfileReader
{
    private readonly ProfileQuestion question;
    private readonly bool defused;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> words = new(StringComparer.Ordinal); // null: of two choices

    public ProfileReader(ProfileQuestion question, bool defused)
    {
        this.question = question;
        this.defused = defused;
        foreach (ProfileChoice choice in question.Choices)
        {
            ids.Add(choice.Id);
            foreach (string key in choice.Text.Languages.Select(language => Wording.Key(choice.Text.In(language))))
            {
                if (!words.TryAdd(key, choice.Id) && words[key] != choice.Id)
                {
                    words[key] = null;
                }
            }
        }
    }

    public AnswerKind Read(string text, CellRules rules, out string answer)
    {
        answer = "";
        switch (question.Kind)
        {
            case ProfileKind.Choice:
                return Choose(text.Trim(), out answer);
            case ProfileKind.MultipleChoice:
                return ChooseSome(text.Trim(), out answer);
            case ProfileKind.Number:
                if (rules.Read(text, out double number) != CellKind.Number || !IsOffered(number))
                {
                    return AnswerKind.NotOffered;
                }

                answer = number.ToString("F0", CultureInfo.InvariantCulture);
                return AnswerKind.Offered;
            case ProfileKind.Text:
                answer = defused ? FormulaLeads.Restore(text) : text;
                return AnswerKind.Offered;
            default:
                throw new UnreachableException();
        }
    }

    // Ids have no blank; words may have blanks and commas, so that a single choice is looked for first.
    private AnswerKind ChooseSome(string text, out string answer)
    {
        if (Choose(text, out answer) == AnswerKind.Offered)
        {
            return AnswerKind.Offered;
        }

        string[] parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(parts, ids.Contains))
        {
            parts = text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        answer = "";
        HashSet<string> chosen = new(StringComparer.Ordinal);
        foreach (string part in parts)
        {
            AnswerKind kind = Choose(part, out string id);
            if (kind != AnswerKind.Offered)
            {
                return kind;
            }

            chosen.Add(id);
        }

        answer = string.Join(' ', question.Choices.Select(choice => choice.Id).Where(chosen.Contains));
        return chosen.Count > 0 ? AnswerKind.Offered : AnswerKind.NotOffered;
    }

    private AnswerKind Choose(string text, out string answer)
    {
        answer = text;
        if (ids.Contains(text))
        {
            return AnswerKind.Offered;
        }

        if (!words.TryGetValue(Wording.Key(text), out string? id))
        {
            return AnswerKind.NotOffered;
        }

        answer = id ?? "";
        return id is null ? AnswerKind.Ambiguous : AnswerKind.Offered;
    }

    // Whole numbers that a double holds exactly.
    private bool IsOffered(double number) =>
        double.IsInteger(number) && Math.Abs(number) <= 1L << 53
        && (question.Minimum is not { } least || number >= least)
        && (question.Maximum is not { } greatest || number <= greatest);
}
