using System.Globalization;
using FsCheck.Xunit;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section E: missing answers.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
public class MissingProperties
{
    private static readonly BootstrapSettings Few = new() { Seed = 56, Resamples = 16, Threads = 1, Inadmissible = InadmissibleReplicates.Keep };

    [Property]
    public void Without_missing_answers_all_rules_give_the_same_bits(Study study, int draw)
    {
        PlsFit refuse = study.Fit();
        PlsFit fit = study.Fit(study.Settings with { Missing = Missing.Rule(draw) });
        SameBits(refuse, fit);
        SameReplicates(Bootstrap.Run(refuse, Few).Value, Bootstrap.Run(fit, Few).Value);
    }

    [Property(MaxTest = 40)]
    public void The_sums_of_an_estimate_with_missing_answers_are_those_of_a_resample_that_draws_each_row_once(int draw, ushort size, bool pairwise)
    {
        var random = new Random(draw);
        int rows = 20 + (size % 600);
        string[] names = [.. Enumerable.Range(0, 3 + random.Next(20)).Select(j => $"x{j}")];
        double holes = random.Next(2) * 0.1;
        Survey survey = Survey.FromColumns("survey", names.Select((name, j) => (
            name,
            Enumerable.Range(0, rows).Select(row => j > 1 && random.NextDouble() < holes ? double.NaN : StudyMaker.Normal(random)).ToArray()))).Value;
        MissingDataRule rule = pairwise ? MissingDataRule.Pairwise : MissingDataRule.MeanReplacement;
        MomentTable table = Answers.Collect(survey, names.ToValueList(), rule).Value.Table;
        int[] counts = new int[rows * ProductSums.Batch];
        Array.Fill(counts, 1);
        double[] sums = new double[table.Sums.PaddedCount * ProductSums.Batch];
        table.Sums.Sum(counts, sums, table.Sums.CreateScratch());
        Assert.Equal(
            Enumerable.Range(0, table.Sums.Count).Select(p => BitConverter.DoubleToInt64Bits(sums[p * ProductSums.Batch])),
            table.SumOnce().Select(BitConverter.DoubleToInt64Bits));
    }

    [Property]
    public void Casewise_deletion_is_the_table_without_these_rows(Study study, int draw)
    {
        Study holed = Missing.Punched(study, new Random(draw), 0.01);
        Study complete = holed.WithRows(Complete(holed));
        PlsFit casewise = holed.Fit(study.Settings with { Missing = MissingDataRule.CasewiseDeletion });
        SameBits(complete.Fit(), casewise);
        SameReplicates(Bootstrap.Run(complete.Fit(), Few).Value, Bootstrap.Run(casewise, Few).Value);
        Assert.Equal(complete.Rows, casewise.Missing!.RowsUsed);
        Assert.All(
            Enumerable.Range(0, holed.Rows),
            row => Assert.Equal(!Complete(holed).Contains(row), casewise.Scores()[row, study.Blocks[0].Name] is null));
    }

    [Property]
    public void Mean_replacement_is_the_filled_table(Study study, int draw)
    {
        Study holed = Missing.Punched(study, new Random(draw), 0.05);
        Study filled = holed.WithColumns((_, values) =>
        {
            double mean = values.Where(x => !double.IsNaN(x)).Average();
            return [.. values.Select(x => double.IsNaN(x) ? mean : x)];
        });
        PlsFit replaced = holed.Fit(study.Settings with { Missing = MissingDataRule.MeanReplacement });
        Same(filled.Fit(), replaced, Rounding);
        Assert.All(study.Blocks, block => Assert.All(
            filled.Fit().Scores().Column(block.Name).Zip(replaced.Scores().Column(block.Name)),
            pair => Close(pair.First, pair.Second, Rounding, block.Name)));
    }

    [Property]
    public void Pairwise_correlations_use_the_rows_that_answer_both(Study study, int draw)
    {
        Study holed = Missing.Punched(study, new Random(draw), 0.05);
        Moments moments = Moments.Of(holed.Survey(), holed.Columns.Select(column => column.Name), MissingDataRule.Pairwise).Value;
        foreach ((string a, double[] x) in holed.Columns)
        {
            foreach ((string b, double[] y) in holed.Columns)
            {
                (double, double)[] both = [.. x.Zip(y).Where(pair => !double.IsNaN(pair.First) && !double.IsNaN(pair.Second))];
                Close(
                    Correlation([.. both.Select(pair => pair.Item1)], [.. both.Select(pair => pair.Item2)]),
                    moments.Correlation(a, b),
                    Rounding,
                    $"{a}, {b}");
            }
        }
    }

    [Property]
    public void A_declared_code_NaN_and_a_blank_are_the_same_for_the_estimate_and_the_bootstrap(Study study, int draw)
    {
        Study holed = Missing.Punched(study, new Random(draw), 0.03);
        string Csv(string missing) => string.Join(
            '\n',
            holed.Columns.Select(column => column.Name).Aggregate((a, b) => $"{a},{b}"),
            string.Join('\n', Enumerable.Range(0, holed.Rows).Select(row => string.Join(
                ',', holed.Columns.Select(column => double.IsNaN(column.Values[row]) ? missing : column.Values[row].ToString("R", CultureInfo.InvariantCulture))))));
        PlsSettings settings = study.Settings with { Missing = MissingDataRule.MeanReplacement };
        PlsFit expected = holed.Fit(settings);
        (string missing, CsvSettings? csv) = new[] { ("-99", new CsvSettings { MissingCodes = [-99] }), ("NaN", null), ("", null) }[(draw & int.MaxValue) % 3];
        PlsFit fit = Pls.Estimate(study.Model(), Survey.ParseCsv(Csv(missing), settings: csv).Value, settings).Value;
        SameBits(expected, fit);
        SameReplicates(Bootstrap.Run(expected, Few).Value, Bootstrap.Run(fit, Few).Value);
    }

    [Property]
    public void A_row_without_any_answer_changes_nothing_under_any_rule_and_is_reported(Study study, int draw)
    {
        int at = (draw & int.MaxValue) % study.Rows;
        Study holed = Missing.Punched(study, new Random(draw), 0.01);
        Study longer = holed.WithColumns((_, values) => [.. values[..at], double.NaN, .. values[at..]]);
        foreach (MissingDataRule rule in new[] { MissingDataRule.CasewiseDeletion, MissingDataRule.MeanReplacement, MissingDataRule.Pairwise })
        {
            PlsFit fit = longer.Fit(study.Settings with { Missing = rule });
            SameBits(holed.Fit(study.Settings with { Missing = rule }), fit);
            Assert.True(fit.Missing!.EmptyRows >= 1);
            Assert.Null(fit.Scores()[at, study.Blocks[0].Name]);
        }
    }

    private static HashSet<int> Complete(Study study) =>
        [.. Enumerable.Range(0, study.Rows).Where(row => study.Columns.All(column => !double.IsNaN(column.Values[row])))];

    private static void SameReplicates(BootstrapResult a, BootstrapResult b) => Assert.All(
        a.Fit.Plan.Layout.Parameters, parameter => Assert.Equal(Bits(a.Replicates(parameter)), Bits(b.Replicates(parameter))));
}
