using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>The regression of a construct on its predecessors, from a matrix of construct correlations.</summary>
internal sealed class PredictorRegression<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    private readonly PlsPlan plan;
    private readonly int constructs;
    private readonly AlignedArray<TLane> matrix;
    private readonly AlignedArray<TLane> coefficients;

    public PredictorRegression(PlsPlan plan)
    {
        this.plan = plan;
        constructs = plan.Blocks.Length;
        int most = plan.Blocks.Max(block => block.Predecessors.Length);
        matrix = new AlignedArray<TLane>(most * most);
        coefficients = new AlignedArray<TLane>(most);
    }

    /// <summary>The standardized coefficients, in the order of the predecessors.</summary>
    public ReadOnlySpan<TLane> Coefficients => coefficients;

    /// <returns>True where the predecessors are linearly independent.</returns>
    public TLane Solve(int construct, ReadOnlySpan<TLane> correlations)
    {
        ReadOnlySpan<int> predecessors = plan.Blocks[construct].Predecessors;
        int order = predecessors.Length;
        for (int i = 0; i < order; i++)
        {
            coefficients[i] = correlations[(predecessors[i] * constructs) + construct];
            matrix[(i * order) + i] = TLane.Of(1);
            for (int j = 0; j < i; j++)
            {
                TLane correlation = correlations[(predecessors[i] * constructs) + predecessors[j]];
                matrix[(i * order) + j] = correlation;
                matrix[(j * order) + i] = correlation;
            }
        }

        TLane regular = Ldl<TLane>.Factor(matrix, order);
        Ldl<TLane>.Solve(matrix, order, coefficients);
        return regular;
    }
}
