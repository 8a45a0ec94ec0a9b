using Toe.Adoption.Collections;

namespace Toe.Adoption.Figures;

/// <summary>A path as a diagram shows it.</summary>
internal sealed record PathLink
{
    private const double Half = 17;
    private const double TagLine = 13;

    /// <summary>The position of the source among the nodes.</summary>
    public required int From { get; init; }

    /// <summary>The position of the target among the nodes.</summary>
    public required int To { get; init; }

    /// <summary>The coefficient as written; empty for paths of several controls at once.</summary>
    public string Coefficient { get; init; } = "";

    /// <summary>The interval as written; empty without one.</summary>
    public string Interval { get; init; } = "";

    /// <summary>What is said of a sign that the study did not expect.</summary>
    public ValueList<string> Tags { get; init; } = [];

    /// <summary>Whether the interval excludes zero; null without one.</summary>
    public bool? IsSettled { get; init; }

    /// <summary>Whether it is drawn in the grey of controls.</summary>
    public bool IsControl { get; init; }

    /// <summary>All that is known of it, in sentences.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>How far its label reaches above the line.</summary>
    public static double Above => Half;

    /// <summary>How far its label reaches below the line.</summary>
    public double Below => Half + (TagLine * Tags.Count);

    /// <summary>How wide its label is.</summary>
    public double LabelWidth => Math.Max(
        TextWidth.Of(Coefficient, PathText.Coefficient, bold: true),
        Tags.Append(Interval).Max(line => TextWidth.Of(line, PathText.Interval)));
}
