namespace Toe.Adoption.Numerics;

/// <summary>
/// Count, mean and range of a column's observed values, and how its values are brought to a scale on which squares are safe:
/// a power of two (exact) and a shift near the mean.
/// </summary>
internal struct ColumnStatistics
{
    public const double ScaleDown = 1.0 / (1UL << 32) / (1UL << 32);

    public double ScaledSum;
    public int Observed;
    public double Least;
    public double Greatest;
    public bool IsWhole;

    /// <summary>The mean, to a few units in the last place.</summary>
    public readonly double Mean => ScaledSum / Observed / ScaleDown;

    public readonly bool IsConstant => Least == Greatest;

    /// <summary>
    /// The value subtracted before squaring. For whole numbers it is whole too, so that deviations and their products are: their sums are
    /// exact, and do not depend on the order of rows, as long as they stay below 2^53. Those of a rating scale do for any number of rows;
    /// those of numbers near 10^6 for some thousands.
    /// </summary>
    public readonly double Shift => IsWhole ? Math.Round(Mean) : Math.Clamp(Mean, Least, Greatest);

    /// <summary>The power of two that brings the largest deviation from the shift to between 1/2 and 1, or 1 for whole numbers of a usual size.</summary>
    public readonly double Scale
    {
        get
        {
            if (IsWhole && Math.Max(Math.Abs(Least), Math.Abs(Greatest)) < 1 << 20)
            {
                return 1;
            }

            // Halved first: the range of a column may exceed the largest double.
            double range = Math.Max((Greatest / 2) - (Shift / 2), (Shift / 2) - (Least / 2));
            return range > 0 ? Math.ScaleB(1, -Math.Clamp(Math.ILogB(range) + 2, -1021, 1021)) : 1;
        }
    }
}
