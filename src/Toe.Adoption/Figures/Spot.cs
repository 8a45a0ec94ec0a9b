namespace Toe.Adoption.Figures;

/// <summary>A point, in pixels from the left and from the top.</summary>
internal readonly record struct Spot(double X, double Y);
