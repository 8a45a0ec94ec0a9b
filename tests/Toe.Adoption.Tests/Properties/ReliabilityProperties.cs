using FsCheck.Xunit;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section B, 30 to 34: reliabilities, AVE and HTMT.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
public class ReliabilityProperties
{
    [Property]
    public void Reliabilities_keep_their_ranges_and_single_items_have_1(Study study)
    {
        PlsFit fit = study.Fit();
        foreach (StudyBlock block in study.Blocks)
        {
            ConstructEstimate construct = fit.Construct(block.Name);
            double[] loadings = [.. block.Indicators.Select(name => fit.Indicator(name).Loading)];
            Close(loadings.Average(loading => loading * loading), construct.Ave!.Value, Rounding, "AVE");
            if (loadings.Length == 1)
            {
                Assert.Equal((null, null, 1, 1, 1), (construct.CronbachAlpha, construct.RawCronbachAlpha, construct.RhoA, construct.RhoC, construct.Ave));
                continue;
            }

            Assert.True(construct.CronbachAlpha <= 1 && construct.RawCronbachAlpha <= 1);
            Assert.InRange(construct.RhoC!.Value, 0, 1);
            double sum = loadings.Sum();
            Close(sum * sum / ((sum * sum) + loadings.Sum(loading => 1 - (loading * loading))), construct.RhoC.Value, Rounding, "rho_C");
        }
    }

    [Property]
    public void Identical_items_have_alpha_1_and_are_flagged(Study study)
    {
        StudyBlock block = study.Blocks[0] with { Kind = BlockKind.ModeA, Indicators = [study.Blocks[0].Indicators[0], "copy"] };
        Study doubled = study with
        {
            Blocks = [block, .. study.Blocks.Skip(1)],
            Columns = [.. study.Columns, ("copy", study.Column(block.Indicators[0]))],
        };
        PlsFit fit = doubled.Fit();
        Close(1, fit.Construct(block.Name).CronbachAlpha!.Value, Rounding, "alpha");
        Close(1, fit.Construct(block.Name).RawCronbachAlpha!.Value, Rounding, "raw alpha");
        Assert.Contains(fit.Issues, issue => issue.Code == IssueCodes.IdenticalIndicators.Code && issue.Subject.EndsWith("copy", StringComparison.Ordinal));
    }

    [Property]
    public void Lengthening_a_parallel_test_obeys_Spearman_and_Brown(byte draw, byte items)
    {
        double r = 0.05 + (0.9 * draw / 255);
        int k = 2 + (items % 4);
        Close(2 * Alpha(r, k) / (1 + Alpha(r, k)), Alpha(r, 2 * k), Rounding, "alpha");
    }

    [Fact]
    public void Uncorrelated_items_have_alpha_0() => Close(0, Alpha(0, 3), Rounding, "alpha");

    [Property]
    public void HTMT_ignores_direction_order_and_other_constructs(Study study)
    {
        PlsFit fit = study.Fit();
        (string from, string to) = study.Paths[0];
        Study alone = study with { Blocks = [study.Block(to), study.Block(from)], Paths = [(from, to)] };
        Study flipped = alone.WithColumns((name, values) => alone.Block(from).Indicators.Contains(name) ? [.. values.Select(x => -x)] : values);
        double expected = Htmt(fit, from, to);
        Close(expected, Htmt(alone.Fit(), from, to), Rounding, "other constructs");
        Close(expected, Htmt(flipped.Fit(), from, to), Rounding, "direction");
        Close(Expected(study, from, to), expected, Rounding, "definition");
    }

    [Property]
    public void HTMT_of_parallel_items_is_the_true_correlation(byte loading, byte correlation)
    {
        double l = 0.3 + (0.65 * loading / 255);
        double r = 0.02 + (0.95 * correlation / 255);
        Close(r, Parallel(l * l, l * l * r, 3).HtmtRatios[0].Value!.Value, Rounding, "HTMT");
    }

    private static double Alpha(double r, int items) => Parallel(r, Math.Min(0.1, (r + 0.1) / 2), items).Constructs[0].CronbachAlpha!.Value;

    // Two blocks of parallel items: one correlation within both, another between them.
    private static PlsFit Parallel(double within, double between, int items)
    {
        string[] names = [.. Items("X", items), .. Items("Y", items)];
        double[,] matrix = new double[names.Length, names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            for (int j = 0; j < names.Length; j++)
            {
                matrix[i, j] = i == j ? 1 : (i < items) == (j < items) ? within : between;
            }
        }

        Construct x = Construct.Technology("X", "X", Reflective(Items("X", items)));
        Construct y = Construct.Outcome("Y", "Y", Reflective(Items("Y", items)));
        return Pls.Estimate(AdoptionModel.Create("parallel", [x, y], [x.To(y)]), Moments.FromCorrelations(names, matrix, 1000).Value).Value;
    }

    private static double Htmt(PlsFit fit, string a, string b) => fit.Htmt(a, b).Value!.Value;

    private static double Expected(Study study, string from, string to)
    {
        string[] x = [.. study.Block(from).Indicators];
        string[] y = [.. study.Block(to).Indicators];
        double Mean(IEnumerable<(string, string)> pairs) =>
            pairs.Select(pair => Math.Abs(Correlation(study.Column(pair.Item1), study.Column(pair.Item2)))).DefaultIfEmpty(1).Average();
        IEnumerable<(string, string)> Within(string[] names) =>
            names.SelectMany((a, i) => names.Skip(i + 1).Select(b => (a, b)));
        return Mean(x.SelectMany(a => y.Select(b => (a, b)))) / Math.Sqrt(Mean(Within(x)) * Mean(Within(y)));
    }
}
