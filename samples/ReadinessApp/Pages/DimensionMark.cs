using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>How a dimension is told apart: a color, and again by the shape of its marker, its letter and the pattern of its bars.</summary>
internal sealed record DimensionMark(string Key, string Letter)
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["technology"] = "t",
        ["organization"] = "o",
        ["environment"] = "e",
        ["culture"] = "c",
        ["policy"] = "p",
        ["outcome"] = "y",
    };

    /// <summary>Shapes on a field of 16 by 16; those of further dimensions have no color of their own.</summary>
    private static readonly Dictionary<string, Html> Shapes = new(StringComparer.Ordinal)
    {
        ["t"] = Html.Of($"""<circle cx="8" cy="8" r="6.5"/>"""),
        ["o"] = Html.Of($"""<rect x="2" y="2" width="12" height="12"/>"""),
        ["e"] = Html.Of($"""<polygon points="8,1.5 15,14 1,14"/>"""),
        ["c"] = Html.Of($"""<polygon points="8,0.5 15.5,8 8,15.5 0.5,8"/>"""),
        ["p"] = Html.Of($"""<polygon points="4.2,1.5 11.8,1.5 15.5,8 11.8,14.5 4.2,14.5 0.5,8"/>"""),
        ["y"] = Html.Of($"""<circle class="ring" cx="8" cy="8" r="5.5"/>"""),
        ["x0"] = Html.Of($"""<polygon points="8,1 15,6.2 12.4,14.5 3.6,14.5 1,6.2"/>"""),
        ["x1"] = Html.Of($"""<polygon points="5.5,1 10.5,1 10.5,5.5 15,5.5 15,10.5 10.5,10.5 10.5,15 5.5,15 5.5,10.5 1,10.5 1,5.5 5.5,5.5"/>"""),
        ["x2"] = Html.Of($"""<polygon points="3,0.5 8,5.5 13,0.5 15.5,3 10.5,8 15.5,13 13,15.5 8,10.5 3,15.5 0.5,13 5.5,8 0.5,3"/>"""),
    };

    public Html Marker => Html.Of($"""<svg class="marker mark-{Key}" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{Shapes[Key]}</svg>""");

    public string Fill => Key is "t" ? "" : $"url(#bar-{(Key.StartsWith('x') ? "x" : Key)})";

    public static DimensionMark Of(ReadinessScore score, string dimension, string language)
    {
        LocalizedText? name = score.Dimensions.FirstOrDefault(part => part.Id == dimension)?.Name;
        string letter = (name?.In(language) ?? dimension)[..1].ToUpperInvariant();
        if (Keys.TryGetValue(dimension, out string? key))
        {
            return new DimensionMark(key, letter);
        }

        int further = score.Dimensions.Where(part => !Keys.ContainsKey(part.Id)).TakeWhile(part => part.Id != dimension).Count();
        return new DimensionMark($"x{further % 3}", letter);
    }

    /// <summary>The patterns of the bars, once a page. Their colors come from the style sheet, so that they turn with the theme.</summary>
    public static Html Patterns() => Html.Of($"""
        <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
        <pattern id="bar-o" class="pattern-o" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="tint" width="6" height="6"/><path d="M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5"/></pattern>
        <pattern id="bar-e" class="pattern-e" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="tint" width="6" height="6"/><circle cx="1.5" cy="1.5" r="1.4"/><circle cx="4.5" cy="4.5" r="1.4"/></pattern>
        <pattern id="bar-c" class="pattern-c" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="tint" width="6" height="6"/><path d="M-1,5 L1,7 M0,0 L6,6 M5,-1 L7,1"/></pattern>
        <pattern id="bar-p" class="pattern-p" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="tint" width="6" height="6"/><path d="M0,1.5 H6 M0,4.5 H6"/></pattern>
        <pattern id="bar-y" class="pattern-y" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="tint" width="6" height="6"/></pattern>
        <pattern id="bar-x" class="pattern-x" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="tint" width="6" height="6"/><path d="M1.5,0 V6 M4.5,0 V6"/></pattern>
        <pattern id="bar-burden" class="pattern-burden" width="10" height="10" patternUnits="userSpaceOnUse"><path d="M-1,1 L1,-1 M0,10 L10,0 M9,11 L11,9"/></pattern>
        </defs></svg>
        """);
}
