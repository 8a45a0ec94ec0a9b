using System.Globalization;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Forms;

/// <summary>Reads the answers to a question about the firm: the id of a choice, a whole number in invariant digits, or a text.</summary>
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
            case ProfileKind.Number:
                if (rules.Read(text, out double number) != CellKind.Number || !IsOffered(number))
                {
                    return AnswerKind.NotOffered;
                }

                answer = number.ToString("F0", CultureInfo.InvariantCulture);
                return AnswerKind.Offered;
            default:
                answer = defused ? FormulaLeads.Restore(text) : text;
                return AnswerKind.Offered;
        }
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
