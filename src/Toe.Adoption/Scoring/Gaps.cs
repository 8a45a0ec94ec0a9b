namespace Toe.Adoption.Scoring;

/// <summary>Finds the constructs below target among those that enter the index, and orders them by gap x weight.</summary>
internal static class Gaps
{
    public static Gap[] Of(ScoringPlan plan, ConstructScore[] constructs, DimensionScore[] dimensions)
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

        var gaps = new Gap[count];
        int at = 0;
        for (int k = 0; k < constructs.Length; k++)
        {
            if (Points(plan, k, constructs[k]) > 0)
            {
                Insert(gaps, at++, Make(plan, k, constructs[k], dimensions[plan.Constructs[k].Dimension]));
            }
        }

        return gaps;
    }

    private static Gap Make(ScoringPlan plan, int k, ConstructScore construct, DimensionScore dimension)
    {
        double points = Points(plan, k, construct);
        double weight = construct.Weight * dimension.Weight;
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
}
