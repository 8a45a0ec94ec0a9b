using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.BadInputs;

namespace Toe.Adoption.Tests.Results;

public class BootstrapResultTests
{
    private static readonly PlsFit Fit = Baseline.Estimate(Baseline.Survey()).Value;

    [Theory]
    [InlineData(0.5, IntervalMethod.Percentile)]
    [InlineData(0.9, IntervalMethod.BiasCorrected)]
    public void An_interval_is_of_the_settings_where_nothing_else_is_asked_for(double level, IntervalMethod method)
    {
        BootstrapResult result = Run(level, method);
        Assert.All(result.Estimates, estimate => Assert.Equal(estimate.Interval, result.Interval(estimate.Parameter)));
        Parameter path = result.Path("RA", "AD").Parameter;
        Assert.Equal(result.Interval(path, IntervalMethod.Normal, level), result.Interval(path, IntervalMethod.Normal));
        Assert.Equal(result.Interval(path, method, 0.8), result.Interval(path, level: 0.8));
        Assert.NotEqual(result.Interval(path, level: 0.8), result.Interval(path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_level_or_method_that_is_none_is_refused(double level)
    {
        BootstrapResult result = Run(0.5, IntervalMethod.Percentile);
        Parameter path = result.Path("RA", "AD").Parameter;
        Assert.Equal("level", Assert.Throws<ArgumentOutOfRangeException>(() => result.Interval(path, level: level)).ParamName);
        Assert.Equal("method", Assert.ThrowsAny<ArgumentException>(() => result.Interval(path, (IntervalMethod)99)).ParamName);
    }

    [Fact]
    public void The_bias_is_the_mean_of_the_resamples_minus_the_estimate()
    {
        BootstrapResult result = Run(0.5, IntervalMethod.Percentile);
        Assert.All(result.Estimates, estimate => Assert.Equal(
            result.Replicates(estimate.Parameter).Average() - estimate.Estimate!.Value, estimate.Bias!.Value, tolerance: 1e-12));
        Assert.Contains(result.Estimates, estimate => Math.Abs(estimate.Bias!.Value) > 1e-6);
        Assert.Null((result.Estimates[0] with { Mean = null }).Bias);
    }

    [Fact]
    public void T_is_estimate_over_standard_error_and_p_falls_with_it()
    {
        BootstrapResult result = Run(0.5, IntervalMethod.Percentile);
        BootstrapEstimate path = result.Path("RA", "TM");
        Assert.Equal(path.Estimate!.Value / path.StandardError!.Value, path.TStatistic!.Value, tolerance: 1e-12);
        Assert.InRange(path.PValue!.Value, 0, 1);
        Assert.Null(result.Htmt("RA", "TM").TStatistic);
        Assert.Null(result.Htmt("RA", "TM").PValue);
    }

    private static BootstrapResult Run(double level, IntervalMethod method) =>
        Bootstrap.Run(Fit, new BootstrapSettings { Seed = 5, Resamples = 100, Level = level, Method = method }).Value;
}
