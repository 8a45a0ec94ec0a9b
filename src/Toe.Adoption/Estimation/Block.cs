namespace Toe.Adoption.Estimation;

/// <summary>A construct as the algorithm sees it: a range of indicators, a weighting mode and neighbors.</summary>
internal sealed class Block
{
    public required string Name { get; init; }

    /// <summary>The first indicator.</summary>
    public required int Start { get; init; }

    public required int Count { get; init; }

    public required WeightingMode Mode { get; init; }

    /// <summary>Whether the block is a common factor that consistent PLS corrects.</summary>
    public required bool IsCorrected { get; init; }

    public required int[] Predecessors { get; init; }

    public required int[] Successors { get; init; }

    /// <summary>The constructs whose correlation with this one the inner scheme needs.</summary>
    public int[] Correlates { get; set; } = [];

    public int End => Start + Count;

    public bool IsSingle => Count == 1;

    /// <summary>Whether the weights move during the iteration.</summary>
    public bool IsEstimated => Count > 1 && Mode != WeightingMode.Unit;

    /// <summary>Whether rho_A is defined: for Mode A weights, and for any mode under correction.</summary>
    public bool HasRhoA => Count > 1 && (Mode == WeightingMode.ModeA || IsCorrected);
}
