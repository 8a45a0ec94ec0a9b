using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.BadInputs.Baseline;

namespace Toe.Adoption.Tests.BadInputs;

/// <summary>New rows that an estimate is asked to score.</summary>
public class ScoreTests
{
    [Theory]
    [InlineData(-99)]
    [InlineData(55)]
    public void An_answer_that_no_row_of_the_estimate_could_give_is_flagged(double answer)
    {
        Survey rows = With("RA1", (row, value) => row == 4 ? answer : value);
        Issue issue = Named(
            Estimate(Survey()).Value.Score(rows).Issues, IssueCodes.OutlyingAnswer, Severity.Warning, "row 5, column RA1", $"answer {answer}", "from 1 to 7");
        Assert.DoesNotContain("more of the column", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_outlying_answers_has_one_issue()
    {
        Survey rows = With("RA1", (_, value) => value * 100);
        Issue issue = Assert.Single(Estimate(Survey()).Value.Score(rows).Issues);
        Assert.Contains("119 more of the column lie as far out", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_survey_only_the_deviations_tell()
    {
        PlsFit fit = Right(Pls.Estimate(Model(), Moments.Of(Survey(), Names).Value));
        Named(fit.Score(With("RA1", (row, value) => row == 0 ? 55 : value)).Issues, IssueCodes.OutlyingAnswer, Severity.Warning, "row 1, column RA1");
    }

    [Fact]
    public void Far_answers_that_the_estimate_has_seen_and_near_ones_that_it_has_not_are_not_flagged()
    {
        Survey seen = With("RA1", (row, value) => row == 7 ? 60 : value);
        Assert.Empty(Estimate(seen).Value.Score(seen).Issues);
        Assert.Empty(Estimate(Survey()).Value.Score(With("RA1", (row, value) => row == 0 ? 8 : value)).Issues);
    }

    [Fact]
    public void New_rows_without_the_outcome_have_the_other_scores()
    {
        PlsFit fit = Estimate(Survey()).Value;
        Survey rows = Without("AD1", "AD2", "AD3");
        Validated<ConstructScores> scores = fit.Score(rows);
        Named(scores.Issues, IssueCodes.UnknownIndicator, Severity.Information, "construct AD", "AD1, AD2, AD3");
        Assert.Single(scores.Issues);
        Assert.Equal(fit.Scores()[0, "RA"], scores.Value[0, "RA"]);
        Assert.All(scores.Value.Of("AD"), Assert.Null);
    }

    [Fact]
    public void New_rows_without_a_whole_construct_are_refused_by_column()
    {
        Validated<ConstructScores> scores = Estimate(Survey()).Value.Score(Without("RA1", "TM2", "AD3"));
        Assert.All(new[] { "RA1", "TM2", "AD3" }, name => Refused(scores, IssueCodes.UnknownIndicator, $"indicator {name}"));
    }

    [Fact]
    public void A_row_that_answers_no_column_that_is_there_has_no_scores_under_mean_replacement_either()
    {
        PlsFit fit = Estimate(Survey(), new PlsSettings { Missing = MissingDataRule.MeanReplacement }).Value;
        Survey rows = Adoption.Surveys.Survey.FromColumns("new", ("RA1", [double.NaN, 4]), ("RA2", [double.NaN, double.NaN]), ("RA3", [double.NaN, 4])).Value;
        ConstructScores scores = fit.Score(rows).Value;
        Assert.Null(scores[0, "RA"]);
        Assert.NotNull(scores[1, "RA"]);
    }

    private static Survey Without(params string[] names) =>
        Survey(Answers().Where(column => !names.Contains(column.Key)).ToDictionary(column => column.Key, column => column.Value));
}
