namespace Toe.Adoption.Numerics;

/// <summary>The space in which one thread sums products.</summary>
internal sealed class ProductScratch(int real, int whole)
{
    public AlignedArray<double> Real { get; } = new(real);

    public AlignedArray<short> Whole { get; } = new(whole);
}
