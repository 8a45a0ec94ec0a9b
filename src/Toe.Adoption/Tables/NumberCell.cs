namespace Toe.Adoption.Tables;

/// <summary>A cell that holds a finite number and the rule by which it shows.</summary>
public sealed record NumberCell : Cell
{
    internal NumberCell(double value, NumberRule rule, int decimals)
    {
        Value = Numbers.Finite(value, nameof(value));
        Rule = rule;
        Decimals = Numbers.Printable(decimals, nameof(decimals));
    }

    /// <summary>The number in full precision.</summary>
    public double Value { get; }

    /// <summary>How it shows.</summary>
    public NumberRule Rule { get; }

    /// <summary>Of a probability, the least that can be told apart from zero; what is below shows as less than it.</summary>
    internal double Least { get; init; }

    /// <summary>To how many decimals it shows, from 0 to 6.</summary>
    public int Decimals { get; }
}
