namespace Toe.Adoption.Figures;

/// <summary>The sizes of text in path diagrams, in pixels. At 936 px on paper 180 mm wide, 15 px is 8.2 pt.</summary>
internal static class PathText
{
    public const double Name = 15;
    public const double Coefficient = 15;
    public const double Interval = 12;
    public const double Explained = 13;
    public const double Band = 13;
}
