namespace Toe.Adoption.Tests.Figures;

/// <summary>Relative luminance and contrast of WCAG 2.</summary>
internal static class ContrastOf
{
    public static double Colors(string a, string b)
    {
        double first = Luminance(a);
        double second = Luminance(b);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string color)
    {
        double[] parts = [.. Convert.FromHexString(color[1..]).Select(part => part / 255.0)];
        double[] linear = [.. parts.Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }
}
