using Toe.Adoption.Estimation;

namespace Toe.Adoption.Assessment;

/// <summary>Congruence of two constructs: how alike their correlations with all constructs are.</summary>
internal static class Congruence
{
    /// <param name="correlations">Construct correlations, order x order.</param>
    /// <param name="diagonal">What stands on their diagonal: composite reliabilities.</param>
    /// <param name="x">One construct.</param>
    /// <param name="y">Another one.</param>
    public static double Of(ReadOnlySpan<double> correlations, ReadOnlySpan<double> diagonal, int x, int y)
    {
        double products = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int k = 0; k < diagonal.Length; k++)
        {
            double withX = k == x ? diagonal[k] : correlations[(k * diagonal.Length) + x];
            double withY = k == y ? diagonal[k] : correlations[(k * diagonal.Length) + y];
            products += withX * withY;
            squaresX += withX * withX;
            squaresY += withY * withY;
        }

        return products / Math.Sqrt(squaresX * squaresY);
    }

    /// <summary>The composite reliability of each construct, 1 of single items.</summary>
    public static double[] Diagonal(PlsPlan plan, ReadOnlySpan<double> parameters)
    {
        double[] diagonal = new double[plan.Blocks.Length];
        Array.Fill(diagonal, 1);
        for (int i = 0; i < plan.Layout.MultiItem.Length; i++)
        {
            diagonal[plan.Layout.MultiItem[i]] = parameters[plan.Layout.RhoC + i];
        }

        return diagonal;
    }
}
