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
}
