using Toe.Adoption.Numerics;

namespace Toe.Adoption.Scoring;

/// <summary>
/// The weighted mean of the parts that have a value: sum of weight x value / sum of weights. A part of weight 0 does not count at all.
/// Computed as first value + sum of weight x (value - first value) / sum of weights, so that parts that are all 0, 100 or otherwise equal give exactly that.
/// </summary>
internal struct WeightedMean
{
    private DoubleDouble first;
    private DoubleDouble sum;
    private DoubleDouble weights;
    private int answered;
    private int asked;

    public readonly DoubleDouble Value => answered == 1 ? first : first + (sum / weights);

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
            result.Value = Value;
            result.Informants = 1;
        }

        return result;
    }

    /// <summary>Adds a part of positive weight.</summary>
    public void Add(bool hasValue, DoubleDouble value, double weight)
    {
        asked++;
        if (hasValue)
        {
            if (answered++ == 0)
            {
                first = value;
            }
            else
            {
                sum += (value - first) * weight;
            }

            weights += DoubleDouble.Of(weight);
        }
    }
}
