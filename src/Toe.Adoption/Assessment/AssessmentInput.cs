using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>Everything that findings are made of.</summary>
internal sealed record AssessmentInput(
    PlsFit Fit, BootstrapResult? Bootstrap, Guidelines Guidelines, Definitions Definitions, FurtherEvidence Evidence)
{
    /// <summary>How findings are worded.</summary>
    public FindingWords Words { get; init; } = new("en");

    /// <summary>The bootstrap's estimate of a parameter; null without bootstrap.</summary>
    public BootstrapEstimate? Resampled(Func<BootstrapResult, BootstrapEstimate> find) => Bootstrap is null ? null : find(Bootstrap);

    /// <summary>Why the criteria of common causes do not apply to a block; null where they do.</summary>
    public string? NoCommonCause(int construct) => Fit.Model.Constructs[construct].Measurement switch
    {
        { HasCommonCause: true } => null,
        SingleItem => Words.Say(FindingWords.SingleItem),
        Composite { Mode: WeightingMode.ModeB } => Words.Say(FindingWords.ModeB),
        _ => Words.Say(FindingWords.SumScore),
    };
}
