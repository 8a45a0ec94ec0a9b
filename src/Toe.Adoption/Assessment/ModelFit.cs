using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>
/// How well a model reproduces the correlations of its indicators: with all constructs free to correlate (saturated, which judges the measurement), and
/// with their correlations following from the paths (estimated, which judges both). Immutable.
/// </summary>
/// <remarks>
/// Within a common factor the implied correlations are products of loadings; within a composite, and among the indicators of single-item blocks, those of the
/// sample; between blocks loading times construct correlation times loading.
/// </remarks>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class ModelFit : INotebookView
{
    private ModelFit(PlsFit fit, Definitions definitions)
    {
        Definitions = definitions;
        FitMatrices matrices = FitMatrices.Of(fit, definitions.Residuals);
        Saturated = MeasureMaker.Make(fit, matrices.Sample, matrices.Saturated, definitions, isSaturated: true);
        Estimated = MeasureMaker.Make(fit, matrices.Sample, matrices.Estimated, definitions, isSaturated: false);
        GoodnessOfFit = MeasureMaker.GoodnessOfFit(fit);
        ImpliedSaturated = new NamedMatrix("Implied correlations, saturated model", fit.Plan.Indicators, fit.Plan.Indicators, matrices.Saturated);
        ImpliedEstimated = new NamedMatrix("Implied correlations, estimated model", fit.Plan.Indicators, fit.Plan.Indicators, matrices.Estimated);
    }

    /// <summary>The definitions that were used.</summary>
    public Definitions Definitions { get; }

    /// <summary>The fit with all constructs free to correlate.</summary>
    public FitMeasures Saturated { get; }

    /// <summary>The fit with the construct correlations that follow from the paths.</summary>
    public FitMeasures Estimated { get; }

    /// <summary>
    /// GoF: the geometric mean of the mean squared loading (over indicators of blocks of several) and the mean R2 of endogenous constructs. 0 to 1 for admissible estimates.
    /// It cannot tell right models from wrong ones [HenselerSarstedt2013]: for comparison with older studies only. Null where all blocks are single
    /// items, or where the mean R2 is negative. [Tenenhaus2005]
    /// </summary>
    public double? GoodnessOfFit { get; }

    /// <summary>The indicator correlations that the saturated model implies.</summary>
    public NamedMatrix ImpliedSaturated { get; }

    /// <summary>The indicator correlations that the estimated model implies.</summary>
    public NamedMatrix ImpliedEstimated { get; }

    /// <summary>Measures the fit of an estimate.</summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="definitions">The variants to use; <see cref="Definitions.Standard"/> when null.</param>
    public static ModelFit Of(PlsFit fit, Definitions? definitions = null)
    {
        ArgumentNullException.ThrowIfNull(fit);
        return new ModelFit(fit, definitions ?? Definitions.Standard);
    }

    /// <summary>The table of both.</summary>
    public Table ToTable() => FitTable.Of(this);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(ToTable());
}
