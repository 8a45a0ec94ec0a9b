using System.Data;
using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.BadInputs.Baseline;

namespace Toe.Adoption.Tests.BadInputs;

/// <summary>Section a of the bad inputs: data. The number before each test is the row of the table.</summary>
public class DataTests
{
    [Fact] // 0
    public void The_baseline_itself_is_computed_without_a_flag() => Right(Estimate(Survey()));

    [Fact] // 1
    public void A_constant_indicator_is_refused_with_its_name_and_value() =>
        Refused(Estimate(With("RA2", (_, _) => 4)), IssueCodes.ConstantIndicator, "column RA2", "Every answer is 4");

    [Fact] // 2
    public void A_nearly_constant_indicator_is_flagged() =>
        Flagged(Estimate(With("RA2", (row, _) => row == 7 ? 5 : 4)), IssueCodes.NearlyConstantIndicator, "column RA2");

    [Fact] // 3
    public void A_duplicate_indicator_with_Mode_A_weights_is_flagged_with_both_names()
    {
        double[] copied = Answers()["RA1"];
        Flagged(Estimate(With("RA2", (row, _) => copied[row])), IssueCodes.IdenticalIndicators, "RA1", "RA2");
    }

    [Fact] // 4
    public void A_duplicate_indicator_with_Mode_B_weights_is_refused_with_both_names()
    {
        double[] copied = Answers()["RA1"];
        Refused(
            Pls.Estimate(Model(WeightingMode.ModeB), With("RA2", (row, _) => copied[row])), IssueCodes.SingularBlock, "construct RA", "RA2 and RA1", "r = 1");
    }

    [Fact] // 4, the other way round
    public void A_reversed_copy_with_Mode_B_weights_is_refused_with_both_names()
    {
        double[] copied = Answers()["RA1"];
        Refused(Pls.Estimate(Model(WeightingMode.ModeB), With("RA3", (row, _) => 8 - copied[row])), IssueCodes.SingularBlock, "RA1", "RA3", "r = -1");
    }

    [Fact] // 5
    public void An_exactly_collinear_Mode_B_block_is_refused_with_the_combination()
    {
        Dictionary<string, double[]> answers = Answers();
        Issue issue = Refused(
            Pls.Estimate(Model(WeightingMode.ModeB), With("RA3", (row, _) => answers["RA1"][row] + (2 * answers["RA2"][row]))),
            IssueCodes.SingularBlock,
            "construct RA",
            "RA3, standardized, is",
            "RA1",
            "RA2");
        Assert.Contains("condition number is above 1e+15", issue.Message, StringComparison.Ordinal);
    }

    [Fact] // 6
    public void A_nearly_collinear_Mode_B_block_is_refused_with_its_condition_number()
    {
        double[] near = Answers()["RA1"];
        var random = new Random(6);
        Issue issue = Refused(
            Pls.Estimate(Model(WeightingMode.ModeB), With("RA2", (row, _) => near[row] + (1e-7 * StudyMaker.Normal(random)))),
            IssueCodes.SingularBlock,
            "RA1",
            "RA2");
        Assert.Matches(@"the condition number is \d\.\de\+\d\d", issue.Message);
        Refused(
            Pls.Estimate(Model(WeightingMode.ModeB), With("RA2", (row, _) => near[row] + (1e-9 * StudyMaker.Normal(random)))), IssueCodes.SingularBlock, "RA1", "RA2");
    }

    [Fact] // 7
    public void No_rows_are_refused() =>
        Refused(Adoption.Surveys.Survey.FromColumns("survey.csv", Names.Select(name => (name, Array.Empty<double>()))), IssueCodes.EmptySurvey, "survey.csv");

    [Fact] // 7, by a condition that keeps no row
    public void A_survey_of_which_no_row_is_kept_is_refused() =>
        Refused(Estimate(Survey().Where(_ => false)), IssueCodes.TooFewRows, "survey.csv", "0 of 0");

    [Theory] // 8, 9
    [InlineData(1)]
    [InlineData(2)]
    public void One_or_two_rows_are_refused(int rows) =>
        Refused(Estimate(Survey().Where(row => row < rows)), IssueCodes.TooFewRows, "survey.csv", $"{rows} of {rows}");

    [Fact] // 10
    public void As_many_rows_as_the_regression_has_coefficients_are_refused() =>
        Refused(Estimate(Survey().Where(row => row is 0 or 1 or 5)), IssueCodes.TooFewRows, "construct AD", "3 rows for 2 predictors");

    [Fact] // 11
    public void As_many_rows_as_a_Mode_B_block_has_indicators_are_refused()
    {
        AdoptionModel model = Model(WeightingMode.ModeB, [.. Measurement.Items("RA", 3), "x1", "x2"]);
        Dictionary<string, double[]> answers = Answers(5);
        answers["x1"] = [1, 2, 4, 3, 1];
        answers["x2"] = [5, 2, 3, 3, 1];
        Refused(Pls.Estimate(model, Survey(answers)), IssueCodes.TooFewRows, "construct RA", "5 rows for 5 indicators");
    }

    [Fact] // 11, when it is just enough
    public void A_small_sample_is_flagged()
    {
        Flagged(Estimate(Survey(Answers(12))), IssueCodes.SmallSample, "sample", "12 rows");
    }

    [Fact] // 12
    public void Missing_answers_are_refused_unless_a_rule_is_declared_and_then_counted()
    {
        Survey survey = With("TM2", (row, x) => row is 3 or 40 ? double.NaN : x);
        Refused(Estimate(survey), IssueCodes.MissingAnswers, "survey.csv", "TM2 (2)");
        foreach (MissingDataRule rule in new[] { MissingDataRule.CasewiseDeletion, MissingDataRule.MeanReplacement, MissingDataRule.Pairwise })
        {
            Validated<PlsFit> fit = Estimate(survey, new PlsSettings { Missing = rule });
            Named(fit.Issues, IssueCodes.MissingTreated, Severity.Information, "survey.csv", "2 answers are missing");
            Assert.Equal(2, fit.Value.Missing!.AnswersMissing);
            Assert.Equal([new MissingAnswers("TM2", 2)], fit.Value.Missing.ByIndicator);
        }
    }

    [Theory] // 13
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void An_infinite_value_is_refused_with_row_and_column(double value)
    {
        double[] changed = [.. Answers()["TM2"].Select((x, row) => row == 4 ? value : x)];
        Refused(Adoption.Surveys.Survey.FromColumns("survey.csv", ("TM2", changed)), IssueCodes.NotFinite, "survey.csv, row 5, column TM2");
    }

    [Fact] // 14
    public void One_cell_of_1e308_gives_what_the_scaled_down_column_gives()
    {
        PlsFit huge = Estimate(With("TM2", (row, x) => row == 9 ? 1e308 : x)).Value;
        PlsFit scaled = Estimate(With("TM2", (row, x) => (row == 9 ? 1e308 : x) * 1e-200)).Value;
        Compare.Same(scaled, huge, Compare.Rounding);
        Assert.All(huge.Parameters.ToArray(), value => Assert.True(double.IsFinite(value)));
    }

    [Fact] // 14, both ends of the number line
    public void Cells_of_plus_and_minus_1e308_do_not_overflow()
    {
        PlsFit huge = Estimate(With("TM2", (row, x) => row % 2 == 0 ? x * 2e307 : -x * 2e307)).Value;
        PlsFit scaled = Estimate(With("TM2", (row, x) => row % 2 == 0 ? x : -x)).Value;
        Compare.Same(scaled, huge, Compare.Rounding);
    }

    [Theory] // 15, 16, 17
    [InlineData(1e155, 0)]
    [InlineData(1e300, 0)]
    [InlineData(1e-200, 0)]
    [InlineData(1e-300, 0)]
    [InlineData(1, 1e12)]
    public void Huge_tiny_and_far_columns_are_computed_right(double scale, double offset)
    {
        PlsFit fit = Right(Estimate(With("TM2", (_, x) => (scale * x) + offset)));
        Compare.Same(Right(Estimate(Survey())), fit, Compare.Rounding);
    }

    [Fact] // 18
    public void A_column_without_any_answer_is_refused_by_name_under_every_rule() => Assert.All(
        Enum.GetValues<MissingDataRule>(),
        rule =>
        {
            Validated<PlsFit> fit = Estimate(With("TM2", (_, _) => double.NaN), new PlsSettings { Missing = rule });
            Refused(fit, IssueCodes.EmptyColumn, "column TM2");
            Assert.Single(fit.Issues); // nothing is said twice
        });

    [Fact] // 18, beside other missing answers
    public void An_empty_column_does_not_hide_the_missing_answers_of_others_and_is_not_counted_among_them()
    {
        Dictionary<string, double[]> answers = Answers();
        Array.Fill(answers["TM2"], double.NaN);
        answers["RA1"][7] = double.NaN;
        Validated<PlsFit> fit = Estimate(Survey(answers));
        Refused(fit, IssueCodes.EmptyColumn, "column TM2");
        Refused(fit, IssueCodes.MissingAnswers, "1 answer is missing: RA1 (1).");
        Assert.Equal(2, fit.Issues.Count);
    }

    [Theory]
    [InlineData(MissingDataRule.CasewiseDeletion, "1 answer is missing; 1 row was left out.")]
    [InlineData(MissingDataRule.MeanReplacement, "1 answer is missing; it was replaced by the mean of its indicator.")]
    [InlineData(MissingDataRule.Pairwise, "1 answer is missing; each correlation uses the rows that answer both indicators.")]
    public void One_missing_answer_is_not_told_as_many(MissingDataRule rule, string found)
    {
        Validated<PlsFit> fit = Estimate(With("TM2", (row, x) => row == 3 ? double.NaN : x), new PlsSettings { Missing = rule });
        Named(fit.Issues, IssueCodes.MissingTreated, Severity.Information, found);
    }

    [Theory]
    [InlineData(MissingDataRule.CasewiseDeletion)]
    [InlineData(MissingDataRule.MeanReplacement)]
    [InlineData(MissingDataRule.Pairwise)]
    public void A_column_that_more_than_fifteen_percent_do_not_answer_is_flagged_by_name(MissingDataRule rule)
    {
        Dictionary<string, double[]> answers = Answers();
        for (int row = 0; row < 19; row++)
        {
            answers["TM2"][row] = double.NaN;
            answers["TM3"][row] = row < 18 ? double.NaN : answers["TM3"][row];
        }

        Validated<PlsFit> fit = Estimate(Survey(answers), new PlsSettings { Missing = rule });
        Issue issue = Assert.Single(fit.Issues, issue => issue.Code == IssueCodes.ManyMissingAnswers.Code);
        Assert.Equal(("survey.csv, column TM2", Severity.Warning), (issue.Subject, issue.Severity));
        Assert.Contains("19 of 120 rows (15.8 %)", issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_answer_nothing_do_not_count_as_missing_answers_of_a_column()
    {
        Dictionary<string, double[]> answers = Answers();
        foreach (double[] column in answers.Values)
        {
            Array.Fill(column, double.NaN, 0, 60);
        }

        answers["TM2"].AsSpan(60, 9).Fill(double.NaN);
        Validated<PlsFit> fit = Estimate(Survey(answers), new PlsSettings { Missing = MissingDataRule.Pairwise });
        Assert.DoesNotContain(fit.Issues, issue => issue.Code == IssueCodes.ManyMissingAnswers.Code);
    }

    [Fact] // 19
    public void One_missing_answer_in_every_row_is_refused_casewise_and_counted_under_mean_replacement()
    {
        Dictionary<string, double[]> answers = Answers();
        for (int row = 0; row < Rows; row++)
        {
            answers[Names[row % Names.Count]][row] = double.NaN;
        }

        Refused(
            Estimate(Survey(answers), new PlsSettings { Missing = MissingDataRule.CasewiseDeletion }), IssueCodes.TooFewRows, "survey.csv", "0 of 120 rows");
        Validated<PlsFit> replaced = Estimate(Survey(answers), new PlsSettings { Missing = MissingDataRule.MeanReplacement });
        Named(replaced.Issues, IssueCodes.MissingTreated, Severity.Information, "120 answers are missing");
        Assert.Equal(120, replaced.Value.Missing!.AnswersMissing);
    }

    [Fact] // 20
    public void A_row_without_any_answer_is_left_out_and_reported()
    {
        Dictionary<string, double[]> answers = Answers();
        foreach (double[] column in answers.Values)
        {
            column[3] = double.NaN;
        }

        Validated<PlsFit> fit = Estimate(Survey(answers), new PlsSettings { Missing = MissingDataRule.MeanReplacement });
        Named(fit.Issues, IssueCodes.MissingTreated, Severity.Information, "1 row without any answer was left out");
        Assert.Equal((1, Rows - 1), (fit.Value.Missing!.EmptyRows, fit.Value.Missing.RowsUsed));
        Refused(Estimate(Survey(answers)), IssueCodes.MissingAnswers, "survey.csv", "RA1 (1)");
    }

    [Theory] // 21
    [InlineData(-99)]
    [InlineData(99)]
    [InlineData(-9)]
    [InlineData(999)]
    public void A_missing_code_that_was_not_declared_is_flagged_with_column_and_value(double code) => Flagged(
        Estimate(With("TM2", (row, x) => row % 20 == 3 ? code : x)),
        IssueCodes.SuspectedMissingCode,
        "column TM2",
        code.ToString("R", CultureInfo.InvariantCulture));

    [Fact] // 22
    public void A_declared_missing_code_is_a_missing_answer()
    {
        PlsSettings settings = new() { Missing = MissingDataRule.MeanReplacement };
        string csv = Csv(Answers(), (name, row, text) => name == "TM2" && row % 20 == 3 ? "-99" : text);
        Survey declared = Adoption.Surveys.Survey.ParseCsv(csv, "survey.csv", new CsvSettings { MissingCodes = [-99] }).Value;
        Compare.SameBits(Estimate(With("TM2", (row, x) => row % 20 == 3 ? double.NaN : x), settings).Value, Estimate(declared, settings).Value);
    }

    [Fact] // 23
    public void Numbers_stored_as_text_are_numbers()
    {
        using var table = new DataTable();
        foreach (string name in Names)
        {
            table.Columns.Add(name, typeof(string));
        }

        Dictionary<string, double[]> answers = Answers();
        for (int row = 0; row < Rows; row++)
        {
            table.Rows.Add([.. Names.Select(name => answers[name][row].ToString(CultureInfo.InvariantCulture))]);
        }

        Compare.SameBits(Estimate(Survey()).Value, Estimate(Adoption.Surveys.Survey.Read(table.CreateDataReader()).Value).Value);
    }

    [Fact] // 24
    public void A_word_among_the_numbers_is_refused_with_row_column_and_value() => Refused(
        Estimate(Parsed(Csv(Answers(), (name, row, text) => name == "TM2" && row == 4 ? "abc" : text))),
        IssueCodes.NotANumber,
        "survey.csv, line 6, column TM2",
        "'abc'");

    [Fact] // 25
    public void Decimal_commas_are_refused_unless_the_culture_is_declared()
    {
        string csv = Csv(Answers(), (_, _, text) => text + ",5", ';');
        Refused(Estimate(Parsed(csv)), IssueCodes.NotANumber, "line 2, column RA1", "NumberCulture");
        Survey declared = Adoption.Surveys.Survey.ParseCsv(csv, "survey.csv", new CsvSettings { NumberCulture = CultureInfo.GetCultureInfo("id-ID") }).Value;
        Compare.Same(Estimate(Survey()).Value, Right(Estimate(declared)), Compare.Rounding);
    }

    [Theory] // 26
    [InlineData(typeof(bool))]
    [InlineData(typeof(DateTime))]
    public void Columns_of_truth_values_and_dates_are_refused_as_indicators(Type type)
    {
        using var table = new DataTable();
        foreach (string name in Names)
        {
            table.Columns.Add(name, name == "TM2" ? type : typeof(double));
        }

        Dictionary<string, double[]> answers = Answers();
        for (int row = 0; row < Rows; row++)
        {
            table.Rows.Add([.. Names.Select(name => name != "TM2" ? answers[name][row]
                : type == typeof(bool) ? row % 2 == 0
                : (object)new DateTime(2026, 1, 1 + (row % 28), 0, 0, 0, DateTimeKind.Utc))]);
        }

        Refused(Estimate(Adoption.Surveys.Survey.Read(table.CreateDataReader(), "survey").Value), IssueCodes.UnsupportedColumnType, "survey, column TM2");
    }

    [Fact] // 26
    public void Categories_are_refused_as_indicators() => Refused(
        Estimate(Parsed(Csv(Answers(), (name, _, text) => name == "TM2" ? $"level {text}" : text))), IssueCodes.NotANumber, "line 2, column TM2", "level");

    [Fact] // 27
    public void A_duplicate_header_is_refused_with_name_and_positions() => Refused(
        Adoption.Surveys.Survey.ParseCsv("RA1,TM1,RA1\n1,2,3\n", "survey.csv"), IssueCodes.DuplicateColumn, "RA1", "1", "3");

    [Fact] // 29
    public void A_reversed_block_is_flagged_as_reversed()
    {
        Dictionary<string, double[]> answers = Answers();
        foreach (string item in Measurement.Items("TM", 3))
        {
            answers[item] = [.. answers[item].Select(x => 8 - x)];
        }

        Flagged(Estimate(Survey(answers)), IssueCodes.OrientationReversed, "construct TM");
        Flagged(Estimate(Survey(answers)), IssueCodes.UnexpectedSign, "path RA -> TM");
    }

    [Fact] // 29
    public void Two_reversed_items_of_three_turn_the_construct_and_flag_it_and_the_third()
    {
        Dictionary<string, double[]> answers = Answers();
        foreach (string item in Measurement.Items("TM", 2))
        {
            answers[item] = [.. answers[item].Select(x => 8 - x)];
        }

        Validated<PlsFit> fit = Estimate(Survey(answers));
        Flagged(fit, IssueCodes.OrientationReversed, "construct TM");
        Flagged(fit, IssueCodes.NegativeLoading, "construct TM, indicator TM3");
    }

    [Fact] // 30
    public void A_reversed_item_is_flagged_by_name() =>
        Flagged(Estimate(With("TM2", (_, x) => 8 - x)), IssueCodes.NegativeLoading, "construct TM, indicator TM2");

    private static Survey Parsed(string csv) => Adoption.Surveys.Survey.ParseCsv(csv, "survey.csv").Value;

    private static string Csv(Dictionary<string, double[]> answers, Func<string, int, string, string> cell, char separator = ',') => string.Join(
        '\n',
        [
            string.Join(separator, Names),
            .. Enumerable.Range(0, answers["RA1"].Length).Select(row => string.Join(
                separator, Names.Select(name => cell(name, row, answers[name][row].ToString("R", CultureInfo.InvariantCulture))))),
        ]);
}
