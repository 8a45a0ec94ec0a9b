namespace Toe.Adoption.Resampling;

/// <summary>A confidence interval.</summary>
/// <param name="Lower">Its lower end.</param>
/// <param name="Upper">Its upper end.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>Whether a value lies in it, its ends included.</summary>
    public bool Contains(double value) => Lower <= value && value <= Upper;
}
