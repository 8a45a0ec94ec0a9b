using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>The rules of profile questions: choices where there is something to choose, bounds where there are numbers.</summary>
internal sealed class ProfileRules(InstrumentTexts texts, InstrumentFaults faults)
{
    public void Check(ProfileQuestion question, string part)
    {
        bool isChoice = question.IsOfChoices;
        if (isChoice && question.Choices.Count == 0)
        {
            Fault(part, "It has no choices.", "At least one.", "Add the answers that it offers.");
        }

        if (!isChoice && question.Choices.Count > 0)
        {
            Fault(part, "It has choices, though it asks for no choice.", "Choices of a choice only.", "Remove them, or change its kind.");
        }

        if (question.Kind != ProfileKind.Number && (question.Minimum ?? question.Maximum) is not null)
        {
            Fault(part, "It has bounds, though it asks for no number.", "Bounds of a number only.", "Remove them, or change its kind.");
        }

        if (question.Minimum > question.Maximum)
        {
            Fault(part, Text.Invariant($"Its minimum {question.Minimum} is above its maximum {question.Maximum}."), "The other way round.", "Correct the bounds.");
        }

        CheckChoices(question, part);
    }

    private void CheckChoices(ProfileQuestion question, string part)
    {
        for (int i = 0; i < question.Choices.Count; i++)
        {
            ProfileChoice choice = question.Choices[i];
            string place = $"{part}, {InstrumentIds.Part("choice", choice.Id, i)}";
            if (InstrumentIds.ChoiceProblem(choice.Id) is { } problem)
            {
                faults.Error(
                    IssueCodes.UnusableId, place, problem, "Letters, digits, '-', '_' and '.', as forms require.", "Choose a short id, such as retail.");
            }

            texts.Check(place, choice.Text);
        }

        foreach (IGrouping<string, ProfileChoice> same in question.Choices.GroupBy(choice => choice.Id, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            Fault(
                part,
                Text.Invariant($"The choice '{Text.Visible(same.Key)}' is there {same.Count()} times, at least when case is not looked at."),
                "Each choice once.",
                "Remove or rename the others.");
        }
    }

    private void Fault(string part, string found, string expected, string remedy) =>
        faults.Error(IssueCodes.InvalidProfileQuestion, part, found, expected, remedy);
}
