namespace Toe.Adoption.Figures;

/// <summary>An upright rectangle, in pixels from the left and from the top.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double MiddleX => X + (Width / 2);

    public double MiddleY => Y + (Height / 2);

    /// <summary>Whether two boxes share more than a border.</summary>
    public bool Meets(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Whether a point lies inside.</summary>
    public bool Holds(Spot spot) => X < spot.X && spot.X < Right && Y < spot.Y && spot.Y < Bottom;
}
