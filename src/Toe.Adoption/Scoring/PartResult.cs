using Toe.Adoption.Numerics;

namespace Toe.Adoption.Scoring;

/// <summary>What the kernel finds of a construct, dimension or the index.</summary>
internal struct PartResult
{
    public DoubleDouble Value;
    public int Answered;
    public int Asked;
    public int Needed;
    public int Informants;
    public double Least;
    public double Greatest;

    public readonly bool IsScored => Informants > 0;

    public readonly double? Number => IsScored ? Value.High : null;

    public readonly ScoreState State => IsScored ? ScoreState.Scored : Asked == 0 ? ScoreState.NotAsked : ScoreState.NotScorable;
}
