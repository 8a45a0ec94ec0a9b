using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>
/// For each lane the first thing that went wrong, and with which indicator or construct. A failure, after which the numbers mean nothing,
/// takes the place of a flag (not converged, inadmissible), with which they are numbers to be wary of.
/// </summary>
internal sealed class LaneOutcomes<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    private readonly EstimateOutcome[] outcomes = new EstimateOutcome[TLane.Width];
    private readonly int[] culprits = new int[TLane.Width];

    /// <summary>True in lanes that have failed so far.</summary>
    public TLane Failed { get; private set; }

    private TLane Flagged { get; set; }

    public EstimateOutcome this[int lane] => outcomes[lane];

    /// <summary>The position of the indicator (constant, undefined correlation) or construct (all others).</summary>
    public int Culprit(int lane) => culprits[lane];

    public void Reset()
    {
        Failed = TLane.Of(0);
        Flagged = TLane.Of(0);
        Array.Clear(outcomes);
        Array.Clear(culprits);
    }

    public void FailUnless(TLane condition, EstimateOutcome failure, int culprit)
    {
        TLane failing = TLane.And(TLane.Not(condition), TLane.Not(Failed));
        Record(failing, failure, culprit);
        Failed = TLane.Or(Failed, failing);
    }

    public void FlagUnless(TLane condition, EstimateOutcome flag, int culprit)
    {
        TLane flagging = TLane.And(TLane.Not(condition), TLane.Not(TLane.Or(Failed, Flagged)));
        Record(flagging, flag, culprit);
        Flagged = TLane.Or(Flagged, flagging);
    }

    private void Record(TLane mask, EstimateOutcome outcome, int culprit)
    {
        for (int lane = 0; TLane.Any(mask) && lane < TLane.Width; lane++)
        {
            if (TLane.IsTrue(mask, lane))
            {
                outcomes[lane] = outcome;
                culprits[lane] = culprit;
            }
        }
    }
}
