using System.Globalization;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Scoring;

/// <summary>A piece of advice and why it is shown.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="ConstructName">The name of the construct that it looks at.</param>
/// <param name="Value">The value of the construct; a barrier's is its burden.</param>
public sealed record FiredAdvice(AdviceRule Rule, LocalizedText ConstructName, double Value)
{
    /// <summary>Why it is shown, in English and Indonesian: "Shown because Digital literacy is 28, below 50."</summary>
    public LocalizedText Reason
    {
        get
        {
            string value = Shown(Value, Rule.Threshold);
            string threshold = Rule.Threshold.ToString("0.##", CultureInfo.InvariantCulture);
            return LocalizedText.Of(
                ("en", $"Shown because {ConstructName.In("en")} is {value}, {(Rule.FiresAbove ? "above" : "below")} {threshold}."),
                ("id", $"Ditampilkan karena {ConstructName.In("id")} bernilai {Comma(value)}, di {(Rule.FiresAbove ? "atas" : "bawah")} {Comma(threshold)}."));
        }
    }

    // As whole as it may be without seeming to reach the threshold.
    private static string Shown(double value, double threshold)
    {
        for (int decimals = 0; decimals < 10; decimals++)
        {
            double rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
            if (rounded.CompareTo(threshold) == value.CompareTo(threshold))
            {
                return rounded.ToString("0.##########", CultureInfo.InvariantCulture);
            }
        }

        return value.ToString("R", CultureInfo.InvariantCulture);
    }

    private static string Comma(string number) => number.Replace('.', ',');
}
