using Toe.Adoption.Collections;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>What a <see cref="PlsFit"/> is made of.</summary>
internal sealed record FitParts
{
    public required PlsPlan Plan { get; init; }

    public required Moments Moments { get; init; }

    public required Answers? Answers { get; init; }

    public required double[] Parameters { get; init; }

    public required Convergence Convergence { get; init; }

    public required ValueList<ConstructEstimate> Constructs { get; init; }

    public required ValueList<IndicatorEstimate> Indicators { get; init; }

    public required ValueList<PathEstimate> Paths { get; init; }

    public required ValueList<EffectEstimate> TotalEffects { get; init; }

    public required ValueList<EffectEstimate> IndirectEffects { get; init; }

    public required ValueList<EffectEstimate> SpecificIndirectEffects { get; init; }

    public required ValueList<HtmtEstimate> HtmtRatios { get; init; }

    public required NamedMatrix CrossLoadings { get; init; }

    public required NamedMatrix ScoreCorrelations { get; init; }

    public required NamedMatrix ConstructCorrelations { get; init; }

    public ValueList<Issue> Issues { get; init; } = [];
}
