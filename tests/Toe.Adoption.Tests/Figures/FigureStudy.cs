using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.Files;

namespace Toe.Adoption.Tests.Figures;

/// <summary>The bundled survey with a bootstrap, as the figures of the tests show it.</summary>
internal static class FigureStudy
{
    public static PlsFit Fit => ModelFiles.Fit;

    public static BootstrapResult Bootstrap { get; } =
        Toe.Adoption.Resampling.Bootstrap.Run(Fit, new BootstrapSettings { Seed = 1, Resamples = 500 }).Value;

    public static PathReading Reading => PathReading.Of(Fit, Bootstrap);

    /// <summary>All figures of the study, by name.</summary>
    public static IEnumerable<(string Name, Figure Figure)> All(FigureSettings settings) =>
    [
        ("path-diagram", PathDiagram.Of(Fit, Bootstrap, settings)),
        ("paths", IntervalPlot.OfPaths(Fit, Bootstrap, settings)),
        ("loadings", IntervalPlot.OfLoadings(Fit, Bootstrap, settings)),
        ("densities", DensityPlot.OfPaths(Bootstrap, settings)),
        ("htmt", HeatMap.OfHtmt(Fit, settings)),
    ];
}
