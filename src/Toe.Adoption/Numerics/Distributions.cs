using MathNet.Numerics.Distributions;

namespace Toe.Adoption.Numerics;

/// <summary>The normal and the t distribution, by Math.NET; no type of it leaves this file.</summary>
internal static class Distributions
{
    public static double NormalCdf(double x) => Normal.CDF(0, 1, x);

    public static double NormalQuantile(double p) => Normal.InvCDF(0, 1, p);

    public static double TwoSidedNormalP(double z) => 2 * Normal.CDF(0, 1, -Math.Abs(z));

    public static double StudentQuantile(double p, double degreesOfFreedom) => StudentT.InvCDF(0, 1, degreesOfFreedom, p);

    public static double TwoSidedStudentP(double t, double degreesOfFreedom) =>
        2 * StudentT.CDF(0, 1, degreesOfFreedom, -Math.Abs(t));
}
