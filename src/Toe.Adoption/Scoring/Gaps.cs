namespace Toe.Adoption.Scoring;

/// <summary>Finds the constructs below target among those that enter the index, and orders them by gap x weight.</summary>
internal static class Gaps
{
    public static Gap[] Of(ScoringPlan plan, ConstructScore[] constructs)
    {
        int count = 0;
        for (int k = 0; k < constructs.Length; k++)
        {
            count += Points(plan, k, constructs[k]) > 0 ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        double total = 0;
        foreach (int d in plan.IndexDimensions)
        {
            total += HasScored(plan, d, constructs) ? plan.DimensionWeights[d] : 0;
        }

        var gaps = new Gap[count];
        int at = 0;
        for (int k = 0; k < constructs.Length; k++)
        {
            if (Points(plan, k, constructs[k]) > 0)
            {
                Insert(gaps, at++, Make(plan, k, constructs[k], total));
            }
        }

        return gaps;
    }

    private static Gap Make(ScoringPlan plan, int k, ConstructScore construct, double total)
    {
        double points = Points(plan, k, construct);
        double share = plan.DimensionWeights[plan.Constructs[k].Dimension];
        double weight = share > 0 ? construct.Weight * (share / total) : 0;
        double target = construct.Polarity == Polarity.Barrier ? 100 - plan.Settings.Target : plan.Settings.Target;
        return new Gap(
            construct.Id, construct.Name, construct.Dimension, construct.Polarity, construct.Value!.Value, target, points, weight, points * weight);
    }

    // An insertion sort: stable, without allocation, and instruments have few constructs.
    private static void Insert(Gap[] gaps, int count, Gap gap)
    {
        int at = count;
        while (at > 0 && IsBefore(gap, gaps[at - 1]))
        {
            gaps[at] = gaps[at - 1];
            at--;
        }

        gaps[at] = gap;
    }

    private static bool IsBefore(Gap a, Gap b) => a.Priority > b.Priority || (a.Priority == b.Priority && a.Points > b.Points);

    private static double Points(ScoringPlan plan, int k, ConstructScore construct) =>
        construct.Contribution is { } contribution && !plan.Dimensions[plan.Constructs[k].Dimension].IsOutcome ? plan.Settings.Target - contribution : 0;

    private static bool HasScored(ScoringPlan plan, int dimension, ConstructScore[] constructs)
    {
        foreach (int k in plan.Dimensions[dimension].Constructs)
        {
            if (constructs[k].Weight > 0)
            {
                return true;
            }
        }

        return false;
    }
}
