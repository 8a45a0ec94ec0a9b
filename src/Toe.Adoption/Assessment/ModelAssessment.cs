using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>
/// Every usual criterion of an estimate with its value, guideline, source and verdict. There is no verdict on the whole: which criteria matter depends on what the constructs are and what
/// the model is for. Immutable.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class ModelAssessment : INotebookView
{
    private readonly AssessmentInput input;
    private readonly DefinedStructure structure;

    private ModelAssessment(AssessmentInput input)
    {
        this.input = input;
        structure = DefinedStructure.Of(input.Fit, input.Definitions);
        ReplicateView view = SampleView.Of(input.Fit);
        Fit = input.Fit;
        ModelFit = ModelFit.Of(input.Fit, input.Definitions);
        Paths = structure.Paths;
        HtmtRatios = Criteria.Htmt(view, input.Definitions.Htmt == HtmtVariant.SignedCorrelations ? Averaging.Signed : Averaging.Absolute);
        Htmt2Ratios = Criteria.Htmt(view, Averaging.Geometric);
        FornellLarcker = Criteria.FornellLarcker(input.Fit);
        FullCollinearity = Criteria.FullCollinearity(input.Fit);
        InformationCriteria = Criteria.Information(input.Fit, structure);
        Eigenvalues = Criteria.Eigenvalues(view);
        Findings = FindingsIn("en");
    }

    /// <summary>The estimate.</summary>
    public PlsFit Fit { get; }

    /// <summary>Its bootstrap; null where none was given.</summary>
    public BootstrapResult? Bootstrap => input.Bootstrap;

    /// <summary>The limits that values were compared with.</summary>
    public Guidelines Guidelines => input.Guidelines;

    /// <summary>The definitions that were used.</summary>
    public Definitions Definitions => input.Definitions;

    /// <summary>What was taken into account beyond the bootstrap.</summary>
    public FurtherEvidence Evidence => input.Evidence;

    /// <summary>All findings: of the blocks, of constructs side by side, of the structure, of the fit.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The fit of the saturated and the estimated model.</summary>
    public ModelFit ModelFit { get; }

    /// <summary>The paths under the definitions: those of the estimate, but for effect sizes of a new estimate and corrected composites.</summary>
    public ValueList<PathEstimate> Paths { get; }

    /// <summary>The heterotrait-monotrait ratio of every two constructs under the definitions.</summary>
    public ValueList<HtmtEstimate> HtmtRatios { get; }

    /// <summary>HTMT2 of every two constructs: as HTMT, with geometric means; at least 0. Null where correlations of both signs meet in a mean. [Roemer2021]</summary>
    public ValueList<HtmtEstimate> Htmt2Ratios { get; }

    /// <summary>
    /// AVE on the diagonal, squared construct correlations off it. Every construct of an estimate has an AVE: 1 for a single item; for Mode B and sum scores it is printed and says nothing,
    /// because their indicators need not agree, so that reports show a dash there. [FornellLarcker1981]
    /// </summary>
    public NamedMatrix FornellLarcker { get; }

    /// <summary>The variance inflation of every construct among all.</summary>
    public ValueList<FullCollinearity> FullCollinearity { get; }

    /// <summary>AIC and BIC of every endogenous construct.</summary>
    public ValueList<InformationCriterion> InformationCriteria { get; }

    /// <summary>The two largest eigenvalues of every block of several indicators.</summary>
    public ValueList<BlockEigenvalues> Eigenvalues { get; }

    /// <summary>Assesses an estimate.</summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, for intervals and significance.</param>
    /// <param name="guidelines">The limits; <see cref="Guidelines.Hair2022"/> when null.</param>
    /// <param name="definitions">The variants of statistics; <see cref="Definitions.Standard"/> when null.</param>
    /// <param name="evidence">What else there is: tests of exact fit, tetrads, redundancy analyses.</param>
    /// <exception cref="ArgumentException">
    /// The bootstrap or some evidence is of another estimate; the test of exact fit was made under definitions by which measures of fit differ from those of the assessment; or a redundancy
    /// analysis is of a construct that the model lacks or that has no Mode B weights, of another measurement of it, or of other answers. The message names what does not fit.
    /// </exception>
    public static ModelAssessment Create(
        PlsFit fit,
        BootstrapResult? bootstrap = null,
        Guidelines? guidelines = null,
        Definitions? definitions = null,
        FurtherEvidence? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(fit);
        Definitions variant = definitions ?? Definitions.Standard;
        FurtherEvidence further = evidence ?? new FurtherEvidence();
        EvidenceChecks.ThrowIfOther(fit, bootstrap?.Fit, "The bootstrap", nameof(bootstrap));
        EvidenceChecks.ThrowIfForeign(fit, variant, further, nameof(evidence));
        return new ModelAssessment(new AssessmentInput(fit, bootstrap, guidelines ?? Guidelines.Hair2022, variant, further));
    }

    /// <summary>The findings of one criterion, in model order.</summary>
    public IEnumerable<Finding> Of(Criterion criterion) => Findings.Where(finding => finding.Criterion == criterion);

    /// <summary>What a direct and an indirect effect are together. Null without bootstrap, and where the model has no direct path or an interval is not defined. [ZhaoLynchChen2010]</summary>
    /// <exception cref="ArgumentException">There is no such indirect effect; the message says which there are.</exception>
    public MediationType? Mediation(string from, string to) => StructuralFindings.TypeOf(input, Fit.IndirectEffect(from, to));

    /// <summary>
    /// The tables: findings of measurement, discriminant validity, structure and fit; HTMT and HTMT2 with upper bounds where they were resampled; congruence and tetrads where there is a
    /// measurement bootstrap; information criteria; model fit.
    /// </summary>
    public ValueList<Table> ToTables() => AssessmentTables.Of(this, input);

    /// <summary>The tables as text.</summary>
    public override string ToString() => string.Join("\n\n", ToTables());

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(ToTables());

    /// <summary>The findings, worded in a language.</summary>
    internal ValueList<Finding> FindingsIn(string language)
    {
        AssessmentInput worded = input with { Words = new FindingWords(language) };
        return
        [
            .. MeasurementFindings.Of(worded, Eigenvalues),
            .. DiscriminantFindings.Of(worded, HtmtRatios, Htmt2Ratios),
            .. StructuralFindings.Of(worded, structure, FullCollinearity),
            .. FitFindings.Of(worded, ModelFit),
        ];
    }
}
