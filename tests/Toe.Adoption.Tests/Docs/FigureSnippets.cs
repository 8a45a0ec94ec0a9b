using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.Figures;

namespace Toe.Adoption.Tests.Docs;

/// <summary>The code of the page on figures.</summary>
public sealed class FigureSnippets : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-snippets").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Figures_are_drawn_and_saved()
    {
        PlsFit fit = FigureStudy.Fit;
        BootstrapResult bootstrap = FigureStudy.Bootstrap;
        string file = Path.Combine(folder, "model.svg");

        #region figures
        Figure diagram = PathDiagram.Of(fit, bootstrap);        // without a bootstrap: coefficients alone
        File.WriteAllText(file, diagram.ToSvg());               // a file of its own, dark where the browser is

        var assessment = ModelAssessment.Create(fit, bootstrap, Guidelines.Hair2022);
        Figure paths = IntervalPlot.OfPaths(fit, bootstrap);
        Figure loadings = IntervalPlot.OfLoadings(fit, bootstrap, guideline: assessment.Guidelines.MinimumLoading.Limit); // .708
        Figure densities = DensityPlot.OfPaths(bootstrap);
        Figure htmt = HeatMap.OfHtmt(fit, guideline: assessment.Guidelines.MaximumHtmt.Limit);                           // .85
        #endregion

        #region figures-in-a-page
        var indonesian = new FigureSettings { Language = "id", ShowTitle = false };
        Figure figure = PathDiagram.Of(fit, bootstrap, indonesian);
        string page = $"<style>{Figure.StyleSheet}</style><figure>{figure.ToInlineSvg()}<figcaption>{figure.Title}</figcaption></figure>";
        #endregion

        #region figures-as-text
        string dot = PathDiagram.ToDot(fit, bootstrap);         // dot -Tpdf model.dot
        string mermaid = PathDiagram.ToMermaid(fit, bootstrap); // for a Markdown page
        #endregion

        Assert.StartsWith("<?xml", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.All(new[] { paths, loadings, densities, htmt }, drawn => Assert.NotEqual("", drawn.Note));
        Assert.Contains("Teknologi", page, StringComparison.Ordinal);
        Assert.StartsWith("digraph", dot, StringComparison.Ordinal);
        Assert.StartsWith("flowchart LR", mermaid, StringComparison.Ordinal);
    }
}
