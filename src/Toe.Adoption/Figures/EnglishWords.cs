using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>Figures in English.</summary>
internal sealed class EnglishWords : FigureWords
{
    public override string Language => "en";

    public override string Technology => "Technology";

    public override string Organization => "Organization";

    public override string Environment => "Environment";

    public override string EnvironmentLetter => "E";

    public override string FurtherFactors => "Further factors";

    public override string Controls => "Controls";

    public override string CommonFactor => "common factor";

    public override string Composite => "composite";

    public override string SingleItem => "single item";

    public override string Control => "control variable";

    public override string NoInterval => "no interval";

    public override string Zero => "zero";

    public override string Guideline => "guideline";

    public override string Bootstrap => "resamples";

    public override string Seed => "seed";

    public override string GivenResamples => "given resamples";

    public override string SpansSentence => "The interval includes zero: the data do not settle the sign.";

    public override string TooLarge => "The figure is wide: print it on a landscape page, or split it by dimension.";

    public override string HollowNote => "Hollow dot: the interval includes zero.";

    public override string Missing => "Not defined";

    public override string AllDrivers => "adoption and outcomes";

    public override string CausalNote => "A path is an association under the model, not a proven effect.";

    protected override string Thousands => ",";

    public override string IntervalMethodOf(IntervalMethod method) => method switch
    {
        IntervalMethod.Normal => "normal intervals",
        IntervalMethod.Basic => "basic intervals",
        IntervalMethod.BiasCorrected => "bias-corrected intervals",
        IntervalMethod.BiasCorrectedAccelerated => "BCa intervals",
        _ => "percentile intervals",
    };

    public override string ConfidenceInterval(string percent) => $"{percent} CI";

    public override string Excludes(string percent) => $"{percent} interval excludes zero";

    public override string Spans(string percent) => $"{percent} interval includes zero";

    public override string ExpectedTag(int hypothesis, bool positive) => Text.Invariant($"H{hypothesis}: expected {(positive ? "+" : "\u2212")}");

    public override string FoundTag(bool positive) => positive ? "found +" : "found \u2212";

    public override string Path(string from, string to, string estimate) => $"The path from {from} to {to} is {estimate}";

    public override string SignSentence(int hypothesis, bool expectedPositive, bool foundPositive) =>
        Text.Invariant($"H{hypothesis} expected a {Sign(expectedPositive)} path; the estimate is {Sign(foundPositive)}.");

    public override string Inadmissible(string rSquared, string construct) =>
        $"R\u00B2 of {construct} is {rSquared}, which is not admissible: a share of variance lies between 0 and 1.";

    public override string Explained(string percent, string construct) => $"The model accounts for {percent} of the variance of {construct}.";

    public override string ModelTitle(string model) => $"Path model: {model}";

    public override string PathsTitle(string model) => $"Path coefficients: {model}";

    public override string LoadingsTitle(string model) => $"Outer loadings: {model}";

    public override string DensitiesTitle(string model) => $"Bootstrap distributions of the path coefficients: {model}";

    public override string HtmtTitle(string model) => $"Heterotrait-monotrait ratios (HTMT): {model}";

    public override string Sample(string count) => $"n\u00A0=\u00A0{count}";

    public override string ControlsNote(string names) => $"Controls: {names}.";

    public override string SplitNote(int part, int parts, string band) =>
        $"Part {part} of {parts}: paths that start at {band}. The whole model was estimated at once; R\u00B2 counts all its paths.";

    public override string PathsNote(string percent) => $"Dots: estimates; lines: {percent} intervals.";

    public override string LoadingsNote(string guideline) => $"Diamond: below the guideline of {guideline}.";

    public override string LoadingSentence(string indicator, string construct, string estimate) =>
        $"The loading of {indicator} on {construct} is {estimate}";

    public override string DensityNote(string resamples, string percent) =>
        $"Outlines: {resamples} resamples, Gaussian kernel; dots: estimates; bars: {percent} intervals.";

    public override string HtmtNote(string guideline) =>
        $"Framed and bold: above the guideline of {guideline}. Darker: larger. A ratio near 1 says that two constructs are hardly told apart.";

    public override string HtmtSentence(string first, string second, string value, bool isOver) =>
        $"{first} and {second}: {value}{(isOver ? ", above the guideline" : "")}.";

    private static string Sign(bool positive) => positive ? "positive" : "negative";
}
