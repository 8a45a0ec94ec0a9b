namespace Toe.Adoption.Estimation;

/// <summary>How the weights came about.</summary>
public sealed record Convergence
{
    /// <summary>Whether the weights settled within the tolerance.</summary>
    public required bool Converged { get; init; }

    /// <summary>How often the weights were updated.</summary>
    public required int Iterations { get; init; }

    /// <summary>The largest change of a standardized weight in the last update.</summary>
    public required double LastChange { get; init; }

    /// <summary>The tolerance of the settings.</summary>
    public required double Tolerance { get; init; }

    /// <summary>Whether the weights alternate between two states; only looked at when they did not settle.</summary>
    public bool Oscillates { get; init; }
}
