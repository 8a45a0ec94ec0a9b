using System.Globalization;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>What the column names of a survey must be.</summary>
internal static class HeaderRules
{
    public static IEnumerable<Issue> Check(string subject, IReadOnlyList<string> names)
    {
        var positions = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            if (Guard.NameProblem(names[i]) is { } problem)
            {
                yield return IssueCodes.InvalidName.Error(
                    Invariant($"{subject}, column {i + 1}"),
                    problem,
                    "Each column has a visible name.",
                    names[i].Length == 0 ? "Name the column, or remove a separator that ends every line." : "Rename the column.");
            }
            else if (positions.TryGetValue(names[i], out List<int>? at))
            {
                at.Add(i + 1);
            }
            else
            {
                positions.Add(names[i], [i + 1]);
            }
        }

        foreach ((string name, List<int> at) in positions.Where(pair => pair.Value.Count > 1).OrderBy(pair => pair.Value[0]))
        {
            string list = string.Join(", ", at.Take(at.Count - 1).Select(position => position.ToString(CultureInfo.InvariantCulture)));
            yield return IssueCodes.DuplicateColumn.Error(
                $"{subject}, column {Visible(name)}",
                Invariant($"The columns {list} and {at[^1]} have this name."),
                "Each column has a name of its own.",
                "Rename or remove all but one of them.");
        }
    }
}
