using Toe.Adoption.Collections;

namespace Toe.Adoption.Figures;

/// <summary>The course of an edge: straight where labels and nodes are, curved in the channels between.</summary>
/// <param name="Corners">Start, then the ends of its pieces in turn: straight, curved, straight, curved, ... to the tip of the arrow.</param>
internal sealed record Route(ValueList<Spot> Corners)
{
    private const double Handle = 0.55;

    /// <summary>The tip of the arrow.</summary>
    public Spot Tip => Corners[^1];

    /// <summary>Whether the piece that ends at a corner bends.</summary>
    public static bool IsCurved(int corner) => corner % 2 == 0;

    /// <summary>The handles of a curved piece: both ends are level.</summary>
    public (Spot First, Spot Second) Handles(int corner)
    {
        Spot from = Corners[corner - 1];
        Spot to = Corners[corner];
        double reach = (to.X - from.X) * Handle;
        return (new Spot(from.X + reach, from.Y), new Spot(to.X - reach, to.Y));
    }
}
