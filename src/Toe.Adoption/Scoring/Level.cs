namespace Toe.Adoption.Scoring;

/// <summary>The band of a score, and the gates that lower it.</summary>
internal static class Level
{
    /// <summary>The position of the band, -1 without an index, and whether a gate lowered it.</summary>
    public static (int Position, bool IsGated) PositionOf(
        ScoringPlan plan, ReadOnlySpan<PartResult> constructs, ReadOnlySpan<PartResult> dimensions, in PartResult index)
    {
        if (!index.IsScored)
        {
            return (-1, false);
        }

        int reached = plan.Settings.Bands.PositionOf(index.Value.High);
        int allowed = reached;
        foreach (PlanGate gate in plan.Gates)
        {
            if (IsClosed(plan, gate, constructs, dimensions))
            {
                allowed = Math.Min(allowed, gate.Band);
            }
        }

        return (allowed, allowed < reached);
    }

    // What cannot be scored has not been shown to reach anything: otherwise leaving questions out would open a gate.
    private static bool IsClosed(ScoringPlan plan, PlanGate gate, ReadOnlySpan<PartResult> constructs, ReadOnlySpan<PartResult> dimensions)
    {
        if (gate.Dimension >= 0)
        {
            return !(dimensions[gate.Dimension].IsScored && dimensions[gate.Dimension].Value.High >= gate.Gate.Minimum);
        }

        ref readonly PartResult construct = ref constructs[gate.Construct];
        return !(construct.IsScored && ScoreKernel.Contribution(plan, gate.Construct, construct).High >= gate.Gate.Minimum);
    }
}
