using FsCheck.Xunit;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// Bootstraps of single items, in every clone: a path is then a correlation, whose resamples plain loops compute and whose standard
/// error is in textbooks.
/// </summary>
public class BootstrapTheoryTests
{
    private static readonly AdoptionModel Pair = AdoptionModel.Create(
        "two items",
        [
            Construct.Technology("X", "X", Measurement.SingleItem("x")), Construct.Outcome("Y", "Y", Measurement.SingleItem("y")),
        ],
        [new StructuralPath("X", "Y")]);

    [Property(MaxTest = 200)]
    public void The_path_of_each_resample_is_its_correlation(int seed)
    {
        var random = new Random(seed);
        int rows = random.Next(8, 60);
        (double[] x, double[] y) = Normal(random, rows, random.NextDouble());
        int[][] resamples = [.. Enumerable.Range(0, random.Next(2, 40)).Select(_ => random.GetItems(Enumerable.Range(0, rows).ToArray(), rows))];
        BootstrapResult result = Bootstrap.Replay(Fit(x, y), resamples, new BootstrapSettings { Seed = 0, Threads = 1 }).Value;
        BootstrapEstimate path = result.Path("X", "Y");
        double[] expected =
            [.. resamples.Select(drawn => Correlation([.. drawn.Select(row => x[row])], [.. drawn.Select(row => y[row])]))];
        Close.Within(
            Vector(expected),
            Vector(result.Replicates(path.Parameter)),
            1e-12,
            "correlations of the resamples");
        double mean = expected.Average();
        double deviation = Math.Sqrt(expected.Sum(value => (value - mean) * (value - mean)) / (expected.Length - 1));
        double estimate = Correlation(x, y);
        Close.Within(
            Vector([estimate, mean, deviation, estimate / deviation]),
            Vector([path.Estimate!.Value, path.Mean!.Value, path.StandardError!.Value, path.TStatistic!.Value]),
            1e-9 * (1 + Math.Abs(estimate / deviation)),
            "summary");
    }

    // The delta method gives (1 - rho^2) / sqrt(n) for a correlation of normal variables. 4000 rows and 4000 resamples leave a relative
    // error of about 1 / sqrt(2 n) = 1.1 % by the sample's kurtosis and as much by the resamples; 6 % are four times both.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.3, 2)]
    [InlineData(0.6, 3)]
    [InlineData(0.9, 4)]
    public void The_standard_error_of_a_correlation_is_the_textbooks(double correlation, int seed)
    {
        const double Band = 0.06;
        const int Rows = 4000;
        (double[] x, double[] y) = Normal(new Random(seed), Rows, correlation);
        PlsFit fit = Fit(x, y);
        BootstrapResult result = Bootstrap.Run(fit, new BootstrapSettings { Seed = seed, Resamples = 4000 }).Value;
        BootstrapEstimate path = result.Path("X", "Y");
        double sample = path.Estimate!.Value;
        double expected = (1 - (sample * sample)) / Math.Sqrt(Rows);
        Assert.InRange(path.StandardError!.Value / expected, 1 - Band, 1 + Band);

        // About the estimate: the bias of a correlation, of order 1/n, is far below the error of the mean of the resamples.
        Assert.InRange(path.Mean!.Value - sample, -5 * expected / Math.Sqrt(4000), 5 * expected / Math.Sqrt(4000));
        Interval interval = path.Interval!.Value;
        Assert.InRange((interval.Upper - interval.Lower) / (2 * 1.959963984540054 * expected), 1 - Band, 1 + Band);
    }

    private static PlsFit Fit(double[] x, double[] y) => Pls.Estimate(Pair, Survey.FromColumns("pair", ("x", x), ("y", y)).Value).Value;

    private static Numbers Vector(IEnumerable<double> values) =>
        Numbers.Vector(values.Select((value, i) => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), (double?)value)));

    private static (double[] X, double[] Y) Normal(Random random, int rows, double correlation)
    {
        double[] x = [.. Enumerable.Range(0, rows).Select(_ => Draw(random))];
        return (x, [.. x.Select(value => (correlation * value) + (Math.Sqrt(1 - (correlation * correlation)) * Draw(random)))]);
    }

    // Box and Muller.
    private static double Draw(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static double Correlation(double[] x, double[] y)
    {
        double meanX = x.Average();
        double meanY = y.Average();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.Length; i++)
        {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }

        return xy / Math.Sqrt(xx * yy);
    }
}
