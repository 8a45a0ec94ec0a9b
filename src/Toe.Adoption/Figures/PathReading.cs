using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>The numbers that a path diagram draws, whatever they were estimated with.</summary>
internal sealed record PathReading
{
    public required AdoptionModel Model { get; init; }

    /// <summary>The coefficients, in the order of the model's paths.</summary>
    public required ValueList<double> Coefficients { get; init; }

    /// <summary>Their intervals in the same order, null where one is not defined; empty without a bootstrap.</summary>
    public ValueList<Interval?> Intervals { get; init; } = [];

    /// <summary>The level of the intervals.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>The explained variance of each construct in the order of the model, null where no path leads to it.</summary>
    public required ValueList<double?> Explained { get; init; }

    public static PathReading Of(PlsFit fit, BootstrapResult? bootstrap) => new()
    {
        Model = fit.Model,
        Coefficients = fit.Paths.Select(path => path.Estimate).ToValueList(),
        Intervals = bootstrap is null ? [] : bootstrap.Of(ParameterKind.Path).Select(path => path.Interval).ToValueList(),
        Level = bootstrap?.Settings.Level ?? 0.95,
        Explained = fit.Constructs.Select(construct => construct.RSquared).ToValueList(),
    };
}
