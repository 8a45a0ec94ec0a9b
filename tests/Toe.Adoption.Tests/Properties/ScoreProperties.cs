using FsCheck.Xunit;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section B, 15 to 17: what scores are.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
public class ScoreProperties
{
    [Property]
    public void Scores_have_mean_0_and_deviation_1(Study study)
    {
        ConstructScores scores = study.Fit().Scores();
        foreach (StudyBlock block in study.Blocks)
        {
            double[] values = scores.Column(block.Name);
            double mean = values.Average();
            Close(0, mean, Rounding, block.Name);
            Close(1, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1)), Rounding, block.Name);
        }
    }

    [Property]
    public void Loadings_and_cross_loadings_are_correlations_with_scores(Study study)
    {
        PlsFit fit = study.Fit();
        ConstructScores scores = fit.Scores();
        foreach (IndicatorEstimate indicator in fit.Indicators)
        {
            foreach (StudyBlock block in study.Blocks)
            {
                double correlation = Correlation(study.Column(indicator.Indicator), scores.Column(block.Name));
                Close(correlation, fit.CrossLoadings[indicator.Indicator, block.Name], Rounding, indicator.Indicator);
            }

            Close(fit.CrossLoadings[indicator.Indicator, indicator.Construct], indicator.Loading, Rounding, indicator.Indicator);
        }
    }

    [Property]
    public void A_score_is_the_weighted_sum_of_standardized_answers(Study study)
    {
        PlsFit fit = study.Fit();
        ConstructScores scores = fit.Scores();
        foreach (StudyBlock block in study.Blocks)
        {
            double[] values = scores.Column(block.Name);
            for (int i = 0; i < study.Rows; i++)
            {
                double expected = block.Indicators.Select(fit.Indicator)
                    .Sum(indicator => (study.Column(indicator.Indicator)[i] - indicator.Mean!.Value) / indicator.StandardDeviation!.Value * indicator.Weight);
                Close(expected, values[i], Rounding, block.Name);
            }
        }
    }

    [Property]
    public void Score_correlations_are_the_correlations_of_scores(Study study)
    {
        PlsFit fit = study.Fit();
        ConstructScores scores = fit.Scores();
        foreach (StudyBlock a in study.Blocks)
        {
            Assert.All(study.Blocks, b => Close(
                Correlation(scores.Column(a.Name), scores.Column(b.Name)), fit.ScoreCorrelations[a.Name, b.Name], Rounding, $"{a.Name}, {b.Name}"));
        }
    }

    [Property]
    public void The_same_rows_scored_as_new_rows_give_the_same_bits(Study study)
    {
        PlsFit fit = study.Fit();
        ConstructScores scores = fit.Score(study.Survey()).Value;
        Assert.All(study.Blocks, block => Assert.Equal(Bits(fit.Scores().Column(block.Name)), Bits(scores.Column(block.Name))));
    }

    [Property]
    public void A_missing_answer_counts_as_the_mean_or_leaves_its_construct_without_score(Study study, int draw)
    {
        int row = (draw & int.MaxValue) % study.Rows;
        string missing = study.Columns[(draw & int.MaxValue) % study.Columns.Count].Name;
        StudyBlock block = study.BlockOf(missing);
        Survey holed = study.WithColumns((name, values) => name == missing ? Replaced(values, row, double.NaN) : values).Survey();
        foreach (MissingDataRule rule in Enum.GetValues<MissingDataRule>())
        {
            PlsFit fit = study.Fit(study.Settings with { Missing = rule });
            ConstructScores scores = fit.Score(holed).Value;
            Survey filled = study.WithColumns((name, values) => name == missing ? Replaced(values, row, fit.Indicator(missing).Mean!.Value) : values).Survey();
            double? expected = rule == MissingDataRule.MeanReplacement ? fit.Score(filled).Value[row, block.Name] : null;
            Assert.Equal(expected is null, scores[row, block.Name] is null);
            Close(expected ?? 0, scores[row, block.Name] ?? 0, Rounding, block.Name);
            Assert.All(study.Blocks.Where(other => other != block), other => Assert.NotNull(scores[row, other.Name]));
        }
    }

    [Property]
    public void New_rows_without_a_column_of_the_model_score_all_constructs_but_its_own(Study study, int draw)
    {
        string missing = study.Columns[(draw & int.MaxValue) % study.Columns.Count].Name;
        StudyBlock block = study.BlockOf(missing);
        Survey survey = Survey.FromColumns("answers", [.. study.Columns.Where(column => column.Name != missing), ("other", new double[study.Rows])]).Value;
        foreach (MissingDataRule rule in Enum.GetValues<MissingDataRule>())
        {
            PlsFit fit = study.Fit(study.Settings with { Missing = rule });
            Validated<ConstructScores> scores = fit.Score(survey);
            Issue issue = Assert.Single(scores.Issues);
            Assert.Equal((IssueCodes.UnknownIndicator.Code, $"answers, construct {block.Name}"), (issue.Code, issue.Subject));
            Assert.Contains($"no column {missing}:", issue.Found, StringComparison.Ordinal);
            Assert.Equal(block.Indicators.Count == 1 ? Severity.Information : Severity.Warning, issue.Severity);
            Assert.All(scores.Value.Of(block.Name), Assert.Null);
            Assert.All(
                study.Blocks.Where(other => other != block),
                other => Assert.Equal(Bits(fit.Scores().Column(other.Name)), Bits(scores.Value.Column(other.Name))));
        }
    }

    private static double[] Replaced(double[] values, int row, double value) => [.. values.Select((x, i) => i == row ? value : x)];
}
