using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>For each lane the first thing that went wrong, and with which indicator or construct.</summary>
internal sealed class LaneOutcomes<TLane>
    where TLane : struct, ILane<TLane>
{
    private readonly EstimateOutcome[] outcomes = new EstimateOutcome[TLane.Width];
    private readonly int[] culprits = new int[TLane.Width];

    /// <summary>True in lanes that have failed so far.</summary>
    public TLane Failed { get; private set; }

    public EstimateOutcome this[int lane] => outcomes[lane];

    /// <summary>The position of the indicator (constant indicators) or construct (all others).</summary>
    public int Culprit(int lane) => culprits[lane];

    public void Reset()
    {
        Failed = TLane.Of(0);
        Array.Clear(outcomes);
        Array.Clear(culprits);
    }

    public void FailUnless(TLane condition, EstimateOutcome outcome, int culprit)
    {
        TLane failing = TLane.And(TLane.Not(condition), TLane.Not(Failed));
        if (!TLane.Any(failing))
        {
            return;
        }

        for (int lane = 0; lane < TLane.Width; lane++)
        {
            if (TLane.IsTrue(failing, lane))
            {
                outcomes[lane] = outcome;
                culprits[lane] = culprit;
            }
        }

        Failed = TLane.Or(Failed, failing);
    }
}
