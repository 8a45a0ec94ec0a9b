using FsCheck.Xunit;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Moments are a monoid: chunks add up, groups subtract, in any order.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
public class MomentProperties
{
    [Property]
    public void Chunks_add_up_to_the_whole_in_any_order(Study study, int draw)
    {
        // An offset per column: moments are about means, and means of chunks differ.
        Study moved = study.WithColumns((name, values) => [.. values.Select(x => x + (100 * name.Length))]);
        int[][] rows = [.. Enumerable.Range(0, study.Rows).Chunk((study.Rows / 3) + 1)];
        Moments whole = Of(moved, Enumerable.Range(0, study.Rows));
        Moments[] chunks = [.. rows.Shuffled(new Random(draw)).Select(chunk => Of(moved, chunk))];
        Agree(whole, chunks.Aggregate((a, b) => a.Add(b)));
        Agree(whole, chunks.Reverse().Aggregate((a, b) => b.Add(a)));
        Agree(chunks[0], chunks.Skip(1).Aggregate(whole, (left, chunk) => left.Subtract(chunk)));
    }

    [Property]
    public void Adding_is_associative(Study study)
    {
        Moments[] parts = [.. Enumerable.Range(0, 3).Select(part => Of(study, Enumerable.Range(0, study.Rows).Where(row => row % 3 == part)))];
        Agree(parts[0].Add(parts[1]).Add(parts[2]), parts[0].Add(parts[1].Add(parts[2])));
    }

    [Property]
    public void Subtracting_a_group_leaves_the_moments_of_the_others(Study study, byte every)
    {
        int k = 2 + (every % 5);
        Moments whole = Of(study, Enumerable.Range(0, study.Rows));
        Moments group = Of(study, Enumerable.Range(0, study.Rows).Where(row => row % k == 0));
        Moments others = Of(study, Enumerable.Range(0, study.Rows).Where(row => row % k != 0));
        Agree(others, whole.Subtract(group));
        Agree(whole, whole.Subtract(group).Add(group));
    }

    [Property]
    public void Selecting_indicators_is_reading_them(Study study, int draw)
    {
        string[] names = [.. study.Columns.Select(column => column.Name).Shuffled(new Random(draw)).Take(1 + (study.Columns.Count / 2))];
        Moments selected = Whole(study).Select(names);
        Moments read = Moments.Of(study.Survey(), names).Value;
        Assert.Equal(names, selected.Indicators);
        Agree(read, selected);
        Assert.Throws<ArgumentException>(() => selected.Select(["absent"]));
    }

    [Property]
    public void Means_deviations_and_covariances_are_those_of_the_answers(Study study)
    {
        Moments moments = Whole(study);
        foreach ((string a, double[] x) in study.Columns)
        {
            double meanX = x.Average();
            Close(meanX, moments.Mean(a), Rounding, a);
            Close(Math.Sqrt(moments.Covariance(a, a)), moments.StandardDeviation(a), Rounding, a);
            foreach ((string b, double[] y) in study.Columns)
            {
                double meanY = y.Average();
                Close(x.Zip(y, (p, q) => (p - meanX) * (q - meanY)).Sum() / (x.Length - 1), moments.Covariance(a, b), Rounding, $"{a}, {b}");
                Close(Correlation(x, y), moments.Correlation(a, b), Rounding, $"{a}, {b}");
            }
        }
    }

    [Property]
    public void A_model_estimated_from_its_covariances_or_correlations_is_the_model_estimated_from_rows(Study study)
    {
        const double page = 1e-10; // the page's, for raw data against a matrix
        PlsFit fit = study.Fit();
        string[] names = [.. study.Columns.Select(column => column.Name)];
        double[,] Matrix(Func<string, string, double> entry)
        {
            double[,] matrix = new double[names.Length, names.Length];
            for (int i = 0; i < names.Length; i++)
            {
                for (int j = 0; j < names.Length; j++)
                {
                    matrix[i, j] = entry(names[i], names[j]);
                }
            }

            return matrix;
        }

        Moments covariances = Moments.FromCovariances(names, Matrix(fit.Moments.Covariance), study.Rows, names.Select(fit.Moments.Mean)).Value;
        Moments correlations = Moments.FromCorrelations(names, Matrix(fit.Moments.Correlation), study.Rows).Value;
        Same(fit, Pls.Estimate(study.Model(), covariances, study.Settings).Value, page);
        Same(fit, Pls.Estimate(study.Model(), correlations, study.Settings).Value, page);
        Assert.All(names, name => Close(fit.Moments.Mean(name), covariances.Mean(name), Rounding, name));
    }

    [Fact]
    public void Moments_of_other_indicators_pairwise_moments_and_more_rows_than_there_are_do_not_combine()
    {
        Study study = StudyMaker.Make(1);
        string[] names = [.. study.Columns.Select(column => column.Name)];
        Moments whole = Of(study, Enumerable.Range(0, study.Rows));
        Study holed = study.WithColumns((name, values) => name == names[0] ? [double.NaN, .. values[1..]] : values);
        Moments pairwise = Moments.Of(holed.Survey(), names, MissingDataRule.Pairwise).Value;
        Assert.True(pairwise.IsPairwise);
        Assert.Throws<ArgumentException>(() => whole.Add(whole.Select(names.Reverse())));
        Assert.Throws<ArgumentException>(() => whole.Add(pairwise));
        Assert.Throws<ArgumentException>(() => pairwise.Subtract(whole));
        Assert.Throws<ArgumentException>(() => whole.Subtract(whole));
        Assert.Throws<ArgumentException>(() => Of(study, Enumerable.Range(0, 20)).Subtract(whole));
        Assert.Throws<ArgumentException>(() => whole.Mean("absent"));
    }

    public static TheoryData<string, double[,], long, IssueCode, string> Refusals => new()
    {
        { "not square", new double[,] { { 1, 0.5, 0.5 }, { 0.5, 1, 0.5 } }, 100, IssueCodes.InvalidMoments, "covariance matrix" },
        { "not symmetric", new[,] { { 1, 0.5 }, { 0.4, 1 } }, 100, IssueCodes.InvalidMoments, "covariance matrix, a and b" },
        { "a correlation above 1", new[,] { { 1, 1.5 }, { 1.5, 1 } }, 100, IssueCodes.InvalidMoments, "covariance matrix, a and b" },
        { "not a number", new[,] { { 1, double.NaN }, { double.NaN, 1 } }, 100, IssueCodes.InvalidMoments, "covariance matrix, a and b" },
        { "no variance", new[,] { { 1, 0 }, { 0, 0.0 } }, 100, IssueCodes.InvalidMoments, "covariance matrix, b" },
        { "a negative variance", new[,] { { -1, 0 }, { 0, 1.0 } }, 100, IssueCodes.InvalidMoments, "covariance matrix, a" },
        { "an infinite variance", new[,] { { 1, 0 }, { 0, double.PositiveInfinity } }, 100, IssueCodes.InvalidMoments, "covariance matrix, b" },
        { "two rows", new[,] { { 1, 0.5 }, { 0.5, 1 } }, 2, IssueCodes.TooFewRows, "covariance matrix" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_matrix_that_is_no_covariance_matrix_is_refused_where_it_fails(string what, double[,] matrix, long count, IssueCode code, string subject)
    {
        Validated<Moments> moments = Moments.FromCovariances(["a", "b"], matrix, count);
        Issue issue = Assert.Single(moments.Issues);
        Assert.True((issue.Code, issue.Severity, issue.Subject) == (code.Code, Severity.Error, subject), $"{what}: {issue}");
    }

    [Fact]
    public void A_name_that_is_null_is_said_by_its_position()
    {
        double[,] matrix = { { 1, 0.5 }, { 0.5, 1 } };
        Survey survey = Survey.FromColumns("answers", ("a", new double[] { 1, 2, 3 })).Value;
        Assert.All(
            new Action[]
            {
                () => Moments.FromCorrelations(["a", null!], matrix, 100),
                () => Moments.FromCovariances(["a", null!], matrix, 100),
                () => Moments.FromCorrelations(["a", "b"], matrix, 100).Value.Select(["a", null!]),
                () => Moments.Of(survey, ["a", null!]),
            },
            ask =>
            {
                ArgumentException exception = Assert.Throws<ArgumentException>(ask);
                Assert.StartsWith("The name at position 1, counted from 0, is null.", exception.Message, StringComparison.Ordinal);
                Assert.Equal("indicators", exception.ParamName);
            });
    }

    [Fact]
    public void A_given_matrix_keeps_to_the_limit_of_indicators()
    {
        string[] names = [.. Enumerable.Range(0, 5001).Select(i => $"x{i}")];
        Issue limit = Assert.Single(
            Moments.FromCorrelations(names, new double[0, 0], 100).Errors, issue => issue.Is(IssueCodes.LimitExceeded));
        Assert.Equal(("correlation matrix", "At most 5000."), (limit.Subject, limit.Expected));
        Assert.DoesNotContain(
            Moments.FromCovariances(names[1..], new double[0, 0], 100).Errors, issue => issue.Is(IssueCodes.LimitExceeded));
    }

    [Fact]
    public void A_correlation_matrix_has_ones_on_its_diagonal_and_names_are_unique()
    {
        Issue diagonal = Assert.Single(Moments.FromCorrelations(["a", "b"], new[,] { { 1, 0.5 }, { 0.5, 2 } }, 100).Issues);
        Assert.Equal((IssueCodes.InvalidMoments.Code, "correlation matrix, b"), (diagonal.Code, diagonal.Subject));
        Issue twice = Assert.Single(Moments.FromCorrelations(["a", "a"], new[,] { { 1, 0.5 }, { 0.5, 1 } }, 100).Issues);
        Assert.Equal((IssueCodes.DuplicateColumn.Code, "correlation matrix, a"), (twice.Code, twice.Subject));
        Assert.Contains(
            Moments.FromCovariances(["a", "b"], new[,] { { 1, 0.5 }, { 0.5, 1 } }, 100, [0, double.NaN]).Issues,
            issue => issue.Code == IssueCodes.InvalidMoments.Code);
    }

    private static Moments Whole(Study study) => Moments.Of(study.Survey(), study.Columns.Select(column => column.Name)).Value;

    private static Moments Of(Study study, IEnumerable<int> rows)
    {
        int[] picked = [.. rows];

        // A chunk of a few rows may hold a constant column, which is refused as an indicator: a trend prevents it.
        // The trend is part of the answers then: every call adds the same one before it picks rows.
        Study chunk = study.WithColumns((_, values) => [.. values.Select((x, i) => x + (i * 0.0009765625))]).WithRows(picked);
        return Moments.Of(chunk.Survey(), study.Columns.Select(column => column.Name)).Value;
    }

    private static void Agree(Moments expected, Moments actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        foreach (string a in expected.Indicators)
        {
            Close(expected.Mean(a), actual.Mean(a), Rounding, $"mean of {a}");
            Close(expected.StandardDeviation(a), actual.StandardDeviation(a), Rounding, $"deviation of {a}");
            Assert.All(expected.Indicators, b => Close(expected.Correlation(a, b), actual.Correlation(a, b), Rounding, $"{a}, {b}"));
        }
    }
}
