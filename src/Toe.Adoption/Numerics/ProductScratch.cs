namespace Toe.Adoption.Numerics;

/// <summary>The space in which one thread sums products.</summary>
internal sealed class ProductScratch(int real, int whole)
{
    public double[] Real { get; } = new double[real];

    public short[] Whole { get; } = new short[whole];
}
