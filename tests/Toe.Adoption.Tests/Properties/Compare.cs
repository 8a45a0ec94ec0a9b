using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Comparisons with a named tolerance. Tolerances are absolute, on standardized quantities.</summary>
internal static class Compare
{
    /// <summary>Rounding of double arithmetic on a few hundred rows: what equal mathematics by different routes may differ by.</summary>
    public const double Rounding = 1e-12;

    /// <summary>All numbers of an estimate, by what they measure; HTMT pairs in ordinal order, so that the order of constructs is immaterial.</summary>
    public static Dictionary<Parameter, double> Values(PlsFit fit)
    {
        var values = new Dictionary<Parameter, double>();
        foreach ((Parameter parameter, double value) in fit.Plan.Layout.Parameters.Zip(fit.Parameters.ToArray()))
        {
            values.Add(Canonical(parameter), value);
        }

        return values;
    }

    public static Parameter Canonical(Parameter parameter) => parameter.Kind == ParameterKind.Htmt
        ? parameter with { Constructs = parameter.Constructs.Order(StringComparer.Ordinal).ToValueList() }
        : parameter;

    /// <summary>Both estimates hold the same numbers, after the first one's names (and signs) are brought to the second's.</summary>
    public static void Same(
        PlsFit expected,
        PlsFit actual,
        double tolerance,
        Func<Parameter, Parameter>? rename = null,
        Func<Parameter, double>? sign = null,
        Func<Parameter, bool>? except = null)
    {
        Dictionary<Parameter, double> found = Values(actual);
        foreach ((Parameter parameter, double value) in Values(expected))
        {
            if (except?.Invoke(parameter) == true)
            {
                continue;
            }

            double counterpart = found[Canonical(rename?.Invoke(parameter) ?? parameter)];
            Close((sign?.Invoke(parameter) ?? 1) * value, counterpart, Allowed(parameter, value, tolerance), $"{parameter.Kind} {parameter}");
        }

        Assert.Equal(Values(expected).Count, found.Count);
    }

    /// <summary>
    /// What rounding may do to a number. rho_A explodes where a weight nearly vanishes, and then grows as one over it: its error grows as its
    /// square, of which <see cref="Close"/> takes one factor.
    /// </summary>
    public static double Allowed(Parameter parameter, double value, double tolerance) =>
        parameter.Kind == ParameterKind.RhoA ? tolerance * Math.Max(1, Math.Abs(value)) : tolerance;

    public static void SameBits(PlsFit expected, PlsFit actual) =>
        Assert.Equal(Bits(expected.Parameters.ToArray()), Bits(actual.Parameters.ToArray()));

    public static long[] Bits(IEnumerable<double> values) => [.. values.Select(BitConverter.DoubleToInt64Bits)];

    /// <summary>Within the tolerance; relative to the size of the few quantities that exceed 1, such as variance inflation and a rho_A that explodes.</summary>
    public static void Close(double expected, double actual, double tolerance, string what) => Assert.True(
        Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected)) || expected.Equals(actual),
        FormattableString.Invariant($"{what}: expected {expected:R}, found {actual:R}, further apart than {tolerance:R}"));

    /// <summary>The scores of all rows by construct, NaN where there is none.</summary>
    public static double[] Column(this ConstructScores scores, string construct) => [.. scores.Of(construct).Select(score => score ?? double.NaN)];

    public static double Correlation(double[] a, double[] b)
    {
        double meanA = a.Average();
        double meanB = b.Average();
        double ab = a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum();
        double aa = a.Sum(x => (x - meanA) * (x - meanA));
        double bb = b.Sum(y => (y - meanB) * (y - meanB));
        return ab / Math.Sqrt(aa * bb);
    }
}
