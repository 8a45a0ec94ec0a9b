using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>
/// The structural model as a drawing: technology, organization, environment and further factors in bands at the left, adoption and what follows from it at
/// the right; coefficients with intervals, explained variance, expected against found signs. No line passes through a node and no label
/// lies on anything, whatever the model.
/// </summary>
public static class PathDiagram
{
    private const int MostConstructs = 12;
    private const double MostWidth = 1300;

    /// <summary>The whole model in one figure.</summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, for intervals: a coefficient is bold where its interval excludes zero, its line dashed where it includes zero.</param>
    /// <param name="settings">How the figure is worded.</param>
    /// <exception cref="ArgumentException">The bootstrap is of another estimate.</exception>
    public static Figure Of(PlsFit fit, BootstrapResult? bootstrap = null, FigureSettings? settings = null)
    {
        SampleNote.ThrowIfOfAnother(fit, bootstrap);
        settings ??= new FigureSettings();
        return Draw(PathGraph.Of(PathReading.Of(fit, bootstrap), settings), fit, bootstrap, settings, "", out _);
    }

    /// <summary>
    /// The model in figures that a page can hold with readable text: one, or where it has more than 12 constructs or is wider than 1,300 px one for each
    /// dimension whose constructs have paths, and one for the paths of adoption and outcomes. Each path is in exactly one of them.
    /// </summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, for intervals.</param>
    /// <param name="settings">How the figures are worded.</param>
    /// <exception cref="ArgumentException">The bootstrap is of another estimate.</exception>
    public static ValueList<Figure> Pages(PlsFit fit, BootstrapResult? bootstrap = null, FigureSettings? settings = null)
    {
        SampleNote.ThrowIfOfAnother(fit, bootstrap);
        settings ??= new FigureSettings();
        PathReading reading = PathReading.Of(fit, bootstrap);
        PathGraph graph = PathGraph.Of(reading, settings);
        Figure whole = Draw(graph, fit, bootstrap, settings, "", out bool isTooLarge);
        return isTooLarge
            ? PathParts.Of(reading, settings)
                .Select(part => Draw(part.Graph, fit, bootstrap, settings, part.Note, out _))
                .ToValueList()
            : [whole];
    }

    /// <summary>The whole model as text for Graphviz.</summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, for intervals.</param>
    /// <param name="settings">How the figure is worded.</param>
    /// <exception cref="ArgumentException">The bootstrap is of another estimate.</exception>
    public static string ToDot(PlsFit fit, BootstrapResult? bootstrap = null, FigureSettings? settings = null)
    {
        SampleNote.ThrowIfOfAnother(fit, bootstrap);
        return DotText.Of(PathGraph.Of(PathReading.Of(fit, bootstrap), settings ?? new FigureSettings()), fit.Model.Name);
    }

    /// <summary>The whole model as text for Mermaid, as Markdown pages take it in a block of that name.</summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, for intervals.</param>
    /// <param name="settings">How the figure is worded.</param>
    /// <exception cref="ArgumentException">The bootstrap is of another estimate.</exception>
    public static string ToMermaid(PlsFit fit, BootstrapResult? bootstrap = null, FigureSettings? settings = null)
    {
        SampleNote.ThrowIfOfAnother(fit, bootstrap);
        return MermaidText.Of(PathGraph.Of(PathReading.Of(fit, bootstrap), settings ?? new FigureSettings()));
    }

    /// <summary>Draws a graph; says whether it is too large for a page in portrait.</summary>
    internal static Figure Draw(
        PathGraph graph, PlsFit fit, BootstrapResult? bootstrap, FigureSettings settings, string partNote, out bool isTooLarge)
    {
        FigureWords words = settings.Words;
        var layout = new PathLayout(graph);
        isTooLarge = graph.Nodes.Count > MostConstructs || layout.Width > MostWidth;
        Canvas canvas = PathPainter.Draw(graph, layout);
        double width = Math.Max(layout.Width, 420);
        double legend = PathLegend.Draw(canvas, graph, words, words.Percent(bootstrap?.Settings.Level ?? 0.95), width, layout.Height);
        string[] notes =
        [
            partNote,
            SampleNote.Of(fit, bootstrap, words),
            graph.ControlNames.Count > 0 ? words.Say(FigureWords.ControlsNote, string.Join(", ", graph.ControlNames)) : "",
            words.Say(FigureWords.CausalNote),
            isTooLarge ? words.Say(FigureWords.TooLarge) : "",
        ];
        return FigureFrame.Of(
            settings, words.Title(FigureWords.Model, fit.Model.Name), graph.Description, notes, canvas, width, layout.Height + legend + 10);
    }
}
