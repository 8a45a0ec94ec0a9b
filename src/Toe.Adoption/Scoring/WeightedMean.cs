using Toe.Adoption.Numerics;

namespace Toe.Adoption.Scoring;

/// <summary>The weighted mean of the parts that have a value: sum of weight x value / sum of weights. A part of weight 0 does not count at all.</summary>
internal struct WeightedMean
{
    private DoubleDouble sum;
    private DoubleDouble weights;
    private int answered;
    private int asked;

    public readonly double Weights => weights.High;

    public void AddAnswer(double answer, DoubleDouble value, double weight)
    {
        if (weight > 0 && answer != ScoreKernel.NotAsked)
        {
            Add(!double.IsNaN(answer), value, weight);
        }
    }

    public void Add(in PartResult part, DoubleDouble value, double weight)
    {
        if (weight > 0 && part.State != ScoreState.NotAsked)
        {
            Add(part.IsScored, value, weight);
        }
    }

    public readonly PartResult Result(double minimumShare)
    {
        int needed = ScoringPlan.Needed(minimumShare, asked);
        var result = new PartResult { Answered = answered, Asked = asked, Needed = needed };
        if (asked > 0 && answered >= needed)
        {
            result.Value = sum / weights;
            result.Informants = 1;
        }

        return result;
    }

    private void Add(bool hasValue, DoubleDouble value, double weight)
    {
        asked++;
        if (hasValue)
        {
            answered++;
            sum += value * weight;
            weights += DoubleDouble.Of(weight);
        }
    }
}
