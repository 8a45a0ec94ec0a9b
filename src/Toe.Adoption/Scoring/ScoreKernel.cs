using Toe.Adoption.Numerics;

namespace Toe.Adoption.Scoring;

/// <summary>
/// The arithmetic of scoring, without allocation. Answers stand in the order of the instrument: a number, <see cref="Missing"/> or <see cref="NotAsked"/>.
/// </summary>
internal static class ScoreKernel
{
    public const double Missing = double.NaN;
    public const double NotAsked = double.NegativeInfinity;

    private static readonly DoubleDouble Hundred = DoubleDouble.Of(100);

    /// <summary>Marks an item that a skip rule leaves out, and gives whether it does.</summary>
    public static bool Skip(PlanSkip skip, Span<double> answers)
    {
        bool skipped = !IsAmong(answers[skip.Decider], skip.Answers);
        if (skipped)
        {
            answers[skip.Item] = NotAsked;
        }

        return skipped;
    }

    /// <summary>The constructs of one informant.</summary>
    public static void ScoreConstructs(ScoringPlan plan, ReadOnlySpan<double> answers, Span<PartResult> constructs)
    {
        for (int k = 0; k < constructs.Length; k++)
        {
            constructs[k] = ScoreConstruct(plan, k, answers);
        }
    }

    /// <summary>The construct of a firm: the mean over the informants whose answers gave it a value.</summary>
    public static PartResult Combine(ReadOnlySpan<PartResult> informants)
    {
        var combined = new PartResult { Least = double.PositiveInfinity, Greatest = double.NegativeInfinity };
        var mean = default(WeightedMean);
        foreach (ref readonly PartResult part in informants)
        {
            combined.Answered += part.Answered;
            combined.Asked += part.Asked;
            combined.Needed += part.Needed;
            if (part.IsScored)
            {
                mean.Add(hasValue: true, part.Value, 1);
                combined.Informants++;
                combined.Least = Math.Min(combined.Least, part.Value.High);
                combined.Greatest = Math.Max(combined.Greatest, part.Value.High);
            }
        }

        if (combined.Informants > 0)
        {
            combined.Value = mean.Value;
        }

        return combined;
    }

    /// <summary>The dimensions from their constructs.</summary>
    public static void ScoreDimensions(ScoringPlan plan, ReadOnlySpan<PartResult> constructs, Span<PartResult> dimensions)
    {
        for (int d = 0; d < dimensions.Length; d++)
        {
            var mean = default(WeightedMean);
            foreach (int k in plan.Dimensions[d].Constructs)
            {
                mean.Add(constructs[k], Contribution(plan, k, constructs[k]), plan.ConstructWeights[k]);
            }

            dimensions[d] = mean.Result(plan.Settings.MinimumConstructShare);
        }
    }

    /// <summary>The index from the dimensions that enter it.</summary>
    public static PartResult ScoreIndex(ScoringPlan plan, ReadOnlySpan<PartResult> dimensions)
    {
        var mean = default(WeightedMean);
        foreach (int d in plan.IndexDimensions)
        {
            mean.Add(dimensions[d], dimensions[d].Value, plan.DimensionWeights[d]);
        }

        return mean.Result(plan.Settings.MinimumDimensionShare);
    }

    /// <summary>What a construct gives to its dimension: its value, or 100 - burden.</summary>
    public static DoubleDouble Contribution(ScoringPlan plan, int construct, in PartResult result) =>
        plan.Constructs[construct].IsBarrier ? Hundred - result.Value : result.Value;

    private static PartResult ScoreConstruct(ScoringPlan plan, int construct, ReadOnlySpan<double> answers)
    {
        var mean = default(WeightedMean);
        int end = plan.Constructs[construct].First + plan.Constructs[construct].Count;
        for (int i = plan.Constructs[construct].First; i < end; i++)
        {
            double answer = answers[i];
            mean.AddAnswer(answer, double.IsFinite(answer) ? plan.Items[i].Percent(answer) : default, plan.ItemWeights[i]);
        }

        return mean.Result(plan.Settings.MinimumItemShare);
    }

    private static bool IsAmong(double answer, int[] answers)
    {
        foreach (int other in answers)
        {
            if (answer == other)
            {
                return true;
            }
        }

        return false;
    }
}
