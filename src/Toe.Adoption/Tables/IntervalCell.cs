namespace Toe.Adoption.Tables;

/// <summary>A cell that holds a finite interval, both ends shown as coefficients.</summary>
public sealed record IntervalCell : Cell
{
    internal IntervalCell(double lower, double upper, int decimals)
    {
        Lower = Numbers.Finite(lower, nameof(lower));
        Upper = Numbers.Finite(upper, nameof(upper));
        Decimals = Numbers.Printable(decimals, nameof(decimals));
    }

    /// <summary>The lower end in full precision.</summary>
    public double Lower { get; }

    /// <summary>The upper end in full precision.</summary>
    public double Upper { get; }

    /// <summary>To how many decimals both ends show, from 0 to 6.</summary>
    public int Decimals { get; }
}
