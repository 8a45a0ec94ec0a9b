using Toe.Adoption.Assessment;

namespace Toe.Adoption.Samples.Study;

/// <summary>What an assessment compares with, and which evidence is gathered for it.</summary>
internal sealed record AssessmentPlan
{
    /// <summary>Whether its tables are shown; a report is of it in any case.</summary>
    public bool IsShown { get; init; }

    public Guidelines Guidelines { get; init; } = Guidelines.Hair2022;

    public Definitions Definitions { get; init; } = Definitions.Standard;

    public bool ExactFit { get; init; }

    public bool Measurement { get; init; }

    public GlobalQuestion[] Redundancies { get; init; } = [];
}
