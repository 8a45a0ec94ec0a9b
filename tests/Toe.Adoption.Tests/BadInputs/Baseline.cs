using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.BadInputs;

/// <summary>
/// The healthy input that every bad one is made from: relative advantage, management support and adoption, three items each on a scale of
/// 1 to 7, with the structure of the model; and the verdicts of the reliability page.
/// </summary>
internal static class Baseline
{
    public const int Rows = 120;

    public static ValueList<string> Names { get; } = [.. Items("RA", 3), .. Items("TM", 3), .. Items("AD", 3)];

    public static Dictionary<string, double[]> Answers(int rows = Rows, int seed = 2026)
    {
        var random = new Random(seed);
        var answers = Names.ToDictionary(name => name, _ => new double[rows], StringComparer.Ordinal);
        for (int i = 0; i < rows; i++)
        {
            double advantage = StudyMaker.Normal(random);
            double support = (0.6 * advantage) + (0.8 * StudyMaker.Normal(random));
            double adoption = (0.35 * advantage) + (0.4 * support) + (0.7 * StudyMaker.Normal(random));
            foreach (string name in Names)
            {
                double factor = name[0] switch { 'R' => advantage, 'T' => support, _ => adoption };
                answers[name][i] = Math.Clamp(Math.Round(4 + (1.2 * factor) + (0.6 * StudyMaker.Normal(random))), 1, 7);
            }
        }

        return answers;
    }

    public static AdoptionModel Model(WeightingMode? advantage = null, ValueList<string>? items = null)
    {
        ValueList<string> block = items ?? Items("RA", 3);
        Construct ra = Construct.Technology("RA", "Relative advantage", advantage is { } mode ? Composite(block, mode) : Reflective(block));
        Construct tm = Construct.Organization("TM", "Management support", Reflective(Items("TM", 3)));
        Construct ad = Construct.Outcome("AD", "Adoption", Reflective(Items("AD", 3)));
        return AdoptionModel.Create("baseline", [ra, tm, ad], [ra.Drives(tm), ra.Drives(ad), tm.Drives(ad)]);
    }

    public static Survey Survey(IReadOnlyDictionary<string, double[]>? answers = null) =>
        Adoption.Surveys.Survey.FromColumns("survey.csv", (answers ?? Answers()).Select(column => (column.Key, column.Value))).Value;

    /// <summary>The baseline with one column changed, or added.</summary>
    public static Survey With(string name, Func<int, double, double> change, int rows = Rows)
    {
        Dictionary<string, double[]> answers = Answers(rows);
        answers[name] = [.. answers.GetValueOrDefault(name, new double[rows]).Select((x, row) => change(row, x))];
        return Survey(answers);
    }

    public static Validated<PlsFit> Estimate(Survey survey, PlsSettings? settings = null) => Pls.Estimate(Model(), survey, settings);

    /// <summary>Verdict R: refused with this code, and each culprit is named.</summary>
    public static Issue Refused<T>(Validated<T> result, IssueCode code, params string[] culprits)
        where T : class
    {
        Assert.False(result.IsValid, "It was accepted.");
        return Named(result.Issues, code, Severity.Error, culprits);
    }

    /// <summary>Verdict F: computed, and flagged in the result with this code, and each culprit is named.</summary>
    public static Issue Flagged(Validated<PlsFit> result, IssueCode code, params string[] culprits)
    {
        Assert.True(result.IsValid, result.ToString());
        Assert.Equal(result.Issues, result.Value.Issues);
        return Named(result.Value.Issues, code, Severity.Warning, culprits);
    }

    /// <summary>Verdict OK: computed, without a flag.</summary>
    public static PlsFit Right(Validated<PlsFit> result)
    {
        Assert.True(result.IsValid, result.ToString());
        Assert.Empty(result.Issues);
        return result.Value;
    }

    public static Issue Named(IEnumerable<Issue> issues, IssueCode code, Severity severity, params string[] culprits)
    {
        Issue[] found = [.. issues.Where(issue => issue.Code == code.Code && issue.Severity == severity)];
        Issue? named = Array.Find(found, issue => culprits.All(culprit => $"{issue.Subject} {issue.Message}".Contains(culprit, StringComparison.Ordinal)));
        Assert.True(named is not null, $"Expected {code} {severity} naming {string.Join(" and ", culprits)}; found {string.Join(Environment.NewLine, issues)}");
        return named;
    }
}
