using Toe.Adoption.Collections;
using Toe.Adoption.Numerics;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Surveys;

/// <summary>The answers of a model's indicators after the missing-data rule, in model order: what moments are made of.</summary>
internal sealed class Answers
{
    // Their matrix takes the square: 200 MB at this number, and several of it are needed.
    internal const int MostIndicators = 5_000;

    private readonly SurveyColumn[] columns;
    private readonly double[][]? picked;
    private readonly Lazy<MomentTable> table;
    private readonly Lazy<double[]> restsOfMeans;

    private Answers(Survey survey, ValueList<string> indicators, SurveyColumn[] columns, int[]? rows, MissingDataSummary missing)
    {
        this.columns = columns;
        Survey = survey;
        Indicators = indicators;
        Rows = missing.RowsUsed;
        picked = rows is null ? null : [.. columns.Select(column => Pick(column, rows))];
        SurveyRows = rows;
        Missing = missing;
        Statistics = new ColumnStatistics[indicators.Count];
        Parallel.For(
            0,
            Statistics.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Rows < RowBlocks.RunRows ? 1 : -1 },
            j => Statistics[j] = Numerics.Columns.Describe(Column(j)));
        table = new Lazy<MomentTable>(() => MomentTable.Of(this));
        restsOfMeans = new Lazy<double[]>(() => [.. Enumerable.Range(0, Statistics.Length).Select(RestOfMean)]);
    }

    public Survey Survey { get; }

    public ValueList<string> Indicators { get; }

    public int Rows { get; }

    /// <summary>The survey row of each row used, or null where all are used.</summary>
    public int[]? SurveyRows { get; }

    public MissingDataSummary Missing { get; }

    public ColumnStatistics[] Statistics { get; }

    /// <summary>Whether a cell that is used is missing: then resamples need the rule again.</summary>
    public bool IsComplete => Statistics.All(column => column.Observed == Rows);

    /// <summary>The products whose sums over a resample are its moments.</summary>
    public MomentTable Table => table.Value;

    /// <summary>What the mean of each indicator has no digits for where it is large beside the deviation: near 1e12 a double ends at 1e-4.</summary>
    public double[] RestsOfMeans => restsOfMeans.Value;

    /// <summary>The values of an indicator, one per row used; NaN where missing.</summary>
    public ReadOnlySpan<double> Column(int indicator) =>
        picked is not null ? picked[indicator] : columns[indicator].Numbers;

    public static Validated<Answers> Collect(Survey survey, ValueList<string> indicators, MissingDataRule rule)
    {
        if (indicators.Count > MostIndicators)
        {
            return Validated.Refused<Answers>(IssueCodes.LimitExceeded.Error(
                survey.Source,
                Internal.Text.Invariant($"Moments of {indicators.Count} indicators are asked for."),
                Internal.Text.Invariant($"At most {MostIndicators}."),
                "Take fewer of them."));
        }

        List<Issue> issues = AnswerChecks.Columns(survey, indicators);
        if (issues.Count > 0)
        {
            return Validated.Refused<Answers>(issues);
        }

        SurveyColumn[] columns = [.. indicators.Select(name => survey.FindColumn(name)!)];
        (MissingDataSummary missing, int[]? rows) = MissingRows.Treat(columns, survey.RowCount, rule);
        issues.AddRange(AnswerChecks.Missing(survey, missing));
        if (issues.Any(issue => issue.Severity == Severity.Error))
        {
            return Validated.Refused<Answers>(issues);
        }

        var answers = new Answers(survey, indicators, columns, rows, missing);
        issues.AddRange(AnswerChecks.Values(answers));
        return issues.Any(issue => issue.Severity == Severity.Error)
            ? Validated.Refused<Answers>(issues)
            : Validated.Valid(answers, issues);
    }

    private double RestOfMean(int indicator)
    {
        ColumnStatistics column = Statistics[indicator];
        double mean = column.Mean;
        double sum = 0;
        foreach (double value in Column(indicator))
        {
            sum += double.IsNaN(value) ? 0 : (value - mean) * column.Scale;
        }

        return sum / column.Observed / column.Scale;
    }

    private static double[] Pick(SurveyColumn column, int[] rows)
    {
        ReadOnlySpan<double> values = column.Numbers;
        double[] result = new double[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            result[i] = values[rows[i]];
        }

        return result;
    }
}
