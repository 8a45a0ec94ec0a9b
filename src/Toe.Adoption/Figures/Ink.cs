namespace Toe.Adoption.Figures;

/// <summary>
/// A color of figures by its role: the light value stands in the drawing itself, for paper, Word and Inkscape; the dark one in the style sheet, which a
/// browser prefers to the attribute.
/// </summary>
/// <param name="Name">The role, a part of the class names.</param>
/// <param name="Light">On a light page.</param>
/// <param name="Dark">On a dark page.</param>
internal sealed record Ink(string Name, string Light, string Dark)
{
    public static Ink Page { get; } = new("page", "#FFFFFF", "#12171D");

    public static Ink Surface { get; } = new("surface", "#F4F6F8", "#1B222B");

    public static Ink Text { get; } = new("text", "#1A222C", "#E6ECF1");

    public static Ink Muted { get; } = new("muted", "#4E5A67", "#A9B4BF");

    public static Ink Rule { get; } = new("rule", "#D5DBE1", "#33404D");

    public static Ink Control { get; } = new("control", "#66727F", "#8695A3");

    public static Ink Technology { get; } = new("t", "#1B6FBF", "#94C3FE");

    public static Ink Organization { get; } = new("o", "#7A2E0B", "#E8752A");

    public static Ink Environment { get; } = new("e", "#1B664F", "#4FAA82");

    public static Ink Culture { get; } = new("c", "#6A3A72", "#BC82AC");

    public static Ink Policy { get; } = new("p", "#806D00", "#F2D160");

    public static Ink TechnologyTint { get; } = new("t-tint", "#EFF5FB", "#1F2834");

    public static Ink OrganizationTint { get; } = new("o-tint", "#F6F0EE", "#27201E");

    public static Ink EnvironmentTint { get; } = new("e-tint", "#EFF4F3", "#182627");

    public static Ink CultureTint { get; } = new("c-tint", "#F5F1F5", "#23222B");

    public static Ink PolicyTint { get; } = new("p-tint", "#F6F5ED", "#282A24");

    /// <summary>Five steps of one hue, from little to much.</summary>
    public static IReadOnlyList<Ink> Ramp { get; } =
    [
        new("ramp1", "#E8F0F8", "#1F2F40"), new("ramp2", "#B9D3EB", "#29517A"), new("ramp3", "#7FAFD9", "#386FA3"),
        new("ramp4", "#2D71B0", "#7DB3E2"), new("ramp5", "#0B4F8A", "#C9E1F7"),
    ];

    private static readonly Ink OnFaint = new("on-faint", "#1A222C", "#FFFFFF");

    private static readonly Ink OnStrong = new("on-strong", "#FFFFFF", "#12171D");

    /// <summary>All inks.</summary>
    public static IReadOnlyList<Ink> All { get; } =
    [
        Page, Surface, Text, Muted, Rule, Control, Technology, Organization, Environment, Culture, Policy, TechnologyTint, OrganizationTint,
        EnvironmentTint, CultureTint, PolicyTint, .. Ramp, OnFaint, OnStrong,
    ];

    /// <summary>The ink of text on a step of the ramp: at least 4.5 to 1 in light and dark.</summary>
    public static Ink OnRamp(int step) => step < 3 ? OnFaint : OnStrong;

    /// <summary>The class that fills with this ink.</summary>
    public string Fill => "toe-fill-" + Name;

    /// <summary>The class that strokes with this ink.</summary>
    public string Stroke => "toe-line-" + Name;

    /// <summary>The rules that turn figures dark on a dark screen; paper stays light.</summary>
    public static string StyleSheet { get; } =
        "@media screen and (prefers-color-scheme:dark){"
        + string.Concat(All.Select(ink => $".{ink.Fill}{{fill:{ink.Dark}}}.{ink.Stroke}{{stroke:{ink.Dark}}}"))
        + "}";
}
