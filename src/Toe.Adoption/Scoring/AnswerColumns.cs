using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>Which column of a table holds the answers to which item. A column that belongs to no item is no answer: it is ignored and reported.</summary>
internal static class AnswerColumns
{
    /// <summary>The position of a column that is not read.</summary>
    public const int Unread = ScoringPlan.NotScored;

    private const int Shown = 10;

    /// <summary>The position of each column as <see cref="ScoringPlan.Find"/> gives it.</summary>
    public static int[] Match(ScoringPlan plan, string subject, IReadOnlyList<string> names, List<Issue> issues)
    {
        issues.AddRange(HeaderRules.Check(subject, names));
        int[] columns = [.. names.Select(name => plan.Find(name) ?? Unread)];
        string[] missing = [.. plan.Items.Where((_, i) => Array.IndexOf(columns, i) < 0).Select(item => item.Id)];
        if (missing.Length == plan.Items.Length)
        {
            issues.Add(IssueCodes.AnswerColumns.Error(
                subject, "No column has the id of an item.", "Each item has a column of its id.", NearestName.Suggest(plan.Items[0].Id, names)));
        }
        else if (missing.Length > 0)
        {
            issues.Add(IssueCodes.AnswerColumns.Warning(
                subject,
                $"There is no column of {List(missing)}.",
                "Each item has a column of its id.",
                "These items count as not answered."));
        }

        string[] others = [.. names.Where(name => plan.Find(name) is null)];
        if (others.Length > 0 && missing.Length < plan.Items.Length)
        {
            issues.Add(IssueCodes.AnswerColumns.Warning(subject, $"The instrument has no item {List(others)}.", remedy: "These columns are ignored."));
        }

        return columns;
    }

    private static string List(string[] names) => string.Join(", ", names.Take(Shown).Select(Text.Visible)) + (names.Length > Shown ? ", ..." : "");
}
