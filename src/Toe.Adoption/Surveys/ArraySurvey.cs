using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>Makes a survey of numbers that are in memory.</summary>
internal static class ArraySurvey
{
    private const int ShownCells = 10;

    public static Validated<Survey> Create(string source, IReadOnlyList<string> names, IReadOnlyList<double[]> values)
    {
        List<Issue> issues = [.. HeaderRules.Check(Visible(source), names)];
        int infinite = 0;
        for (int column = 0; column < names.Count; column++)
        {
            for (int row = 0; row < values[column].Length; row++)
            {
                if (double.IsInfinity(values[column][row]) && infinite++ < ShownCells)
                {
                    issues.Add(IssueCodes.NotFinite.Error(
                        Invariant($"{Visible(source)}, row {row + 1}, column {Visible(names[column])}"),
                        "The value is infinite.",
                        "An answer is a finite number, or NaN where it is missing.",
                        "Correct the value."));
                }
            }
        }

        if (infinite > ShownCells)
        {
            issues.Add(IssueCodes.NotFinite.Error(Visible(source), Count(infinite - ShownCells, "more value is infinite.", "more values are infinite.")));
        }

        if (names.Count == 0 || values[0].Length == 0)
        {
            issues.Add(TableSurvey.Empty(source, names.Count == 0 ? "It has no columns." : "It has no rows."));
        }

        return issues.Count > 0
            ? Validated.Refused<Survey>(issues)
            : Validated.Valid(new Survey(
                source,
                "row",
                [.. names.Select((name, i) => SurveyColumn.OfNumbers(name, values[i], CellRules.Default))],
                [.. Enumerable.Range(1, values[0].Length)]));
    }
}
