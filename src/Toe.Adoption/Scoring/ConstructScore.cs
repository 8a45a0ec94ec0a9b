namespace Toe.Adoption.Scoring;

/// <summary>The score of a construct.</summary>
public sealed record ConstructScore : ScoredPart
{
    internal ConstructScore()
    {
    }

    /// <summary>The id of its dimension.</summary>
    public string Dimension { get; internal init; } = "";

    /// <summary>Whether it is a driver or a barrier.</summary>
    public Polarity Polarity { get; internal init; }

    /// <summary>What enters the dimension: the value of a driver, 100 - burden of a barrier; null where there is no value.</summary>
    public double? Contribution { get; internal init; }

    /// <summary>How many of the asked items must be answered for a value, of each informant; summed over informants.</summary>
    public int Needed { get; internal init; }

    private protected override (int Have, int Of, int Needed) Parts => (Answered, Asked, Needed);

    private protected override string UnitEnglish => "questions answered";

    private protected override string UnitIndonesian => "pertanyaan dijawab";
}
