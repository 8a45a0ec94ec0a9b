using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Files;

/// <summary>The JSON shape of the settings of an estimate.</summary>
internal sealed record SettingsDocument
{
    public required InnerScheme Scheme { get; init; }

    public required bool Consistent { get; init; }

    public required double Tolerance { get; init; }

    public required int MaximumIterations { get; init; }

    public required bool RefuseUnconverged { get; init; }

    public required MissingDataRule Missing { get; init; }
}
