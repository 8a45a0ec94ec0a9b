using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>The bootstrap-based test of exact fit. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class ExactFitResult : INotebookView
{
    internal ExactFitResult(PlsFit fit, BootstrapSettings settings, Definitions definitions, ExactFitModel saturated, ExactFitModel estimated)
    {
        Fit = fit;
        Settings = settings;
        Definitions = definitions;
        Saturated = saturated;
        Estimated = estimated;
    }

    /// <summary>The estimate that was tested.</summary>
    public PlsFit Fit { get; }

    /// <summary>The settings of the run.</summary>
    public BootstrapSettings Settings { get; }

    /// <summary>The definitions of the measures.</summary>
    public Definitions Definitions { get; }

    /// <summary>The test with all constructs free to correlate.</summary>
    public ExactFitModel Saturated { get; }

    /// <summary>The test with the construct correlations that follow from the paths.</summary>
    public ExactFitModel Estimated { get; }

    /// <summary>What to be wary of, as the run reported it.</summary>
    public ValueList<Issue> Issues { get; internal init; } = [];

    /// <summary>The table of both.</summary>
    public Table ToTable() => FitTable.Of(this);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(ToTable());
}
